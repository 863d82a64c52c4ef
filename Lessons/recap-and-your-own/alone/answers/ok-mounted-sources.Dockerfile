FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY --exclude=*.md src src
RUN <<EOF
set -e
npm run build
npm prune --omit dev
rm -rf src
EOF
FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=build /app /app
WORKDIR /app
CMD ["dist/server.js"]
