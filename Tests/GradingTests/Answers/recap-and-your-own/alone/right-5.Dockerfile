# why: rm -rf of what is not needed and one copy
FROM node:24.11 AS b
WORKDIR /app
COPY package.json .
COPY package-lock.json .
RUN npm ci
COPY . .
RUN <<EOF
set -e
npm run build
npm prune --omit=dev
rm -rf src test .env tsconfig.json package-lock.json Dockerfile
EOF
FROM gcr.io/distroless/nodejs24-debian13
COPY --from=b /app /app
WORKDIR /app
USER 1000
EXPOSE 3000
CMD ["dist/server.js"]
