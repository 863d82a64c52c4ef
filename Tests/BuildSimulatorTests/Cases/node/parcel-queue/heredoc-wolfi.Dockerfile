# expect: starts
# why: pure JavaScript dependencies carried to the Chainguard node image whose entrypoint is node
# syntax=docker/dockerfile:1
FROM node:24-alpine AS build
WORKDIR /app
COPY . .
RUN <<EOF
set -e
npm ci
npm run lint
npm run build
npm prune --omit=dev
rm -rf src test
EOF

FROM cgr.dev/chainguard/node:latest
WORKDIR /app
ENV JOURNAL_DIR=/tmp/journal
COPY --from=build --chown=65532:65532 /app/ /app/
CMD ["dist/worker.js"]
