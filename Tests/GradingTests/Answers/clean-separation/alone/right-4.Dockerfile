# why: the build stage collects a folder for shipping
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN <<EOF
set -e
npm ci
npm run build
npm prune --omit=dev
mkdir /ship
cp -r package.json node_modules dist /ship
EOF

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=build --chown=65532:65532 /ship /app
WORKDIR /app
USER 65532:65532
CMD ["dist/server.js"]
