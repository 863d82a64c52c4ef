# expect: fails library-missing
# why: the node binary needs libstdc++.so.6, which base does not have
FROM node:24-trixie-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /usr/local/bin/node /usr/local/bin/node
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /app/config /app/config
COPY --from=build /app/dist /app/dist
WORKDIR /app
ENTRYPOINT ["node"]
CMD ["dist/server.js"]
