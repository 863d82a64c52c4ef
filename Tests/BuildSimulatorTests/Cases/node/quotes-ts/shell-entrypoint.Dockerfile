# expect: fails shell-missing
# why: shell-form ENTRYPOINT without /bin/sh
FROM node:24 AS builder
WORKDIR /app
COPY . .
RUN <<EOF
set -e
npm ci
npm run build
npm prune --omit=dev
EOF

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=builder /app /app
WORKDIR /app
ENTRYPOINT /nodejs/bin/node dist/index.js
