FROM node:26 AS Builder
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs26-debian13:nonroot
COPY --from=builder /app /app
WORKDIR /app
ENTRYPOINT ["/nodejs/bin/node", "--enable-source-maps", "dist/server.js"]
