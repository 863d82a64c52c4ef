# expect: fails program-not-on-path
# why: /nodejs/bin is not on PATH in distroless, ENTRYPOINT ["node"] is not found
FROM node:24-slim AS builder
WORKDIR /build
COPY . .
RUN set -eux; npm ci; npm run build; npm prune --omit=dev; rm -rf src

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=builder /build /app
WORKDIR /app
USER 65532
ENTRYPOINT ["node", "dist/server.js"]
