# expect: starts
# why: the same override with the full path works; an unused broken debug stage is never built
ARG NODE_MAJOR=24
ARG DISTRO=bookworm
FROM node:${NODE_MAJOR}-${DISTRO}-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM build AS debug
COPY tools/inspect.sh /usr/local/bin/inspect
RUN inspect --self-test
CMD ["inspect"]

FROM gcr.io/distroless/nodejs${NODE_MAJOR}-debian13:nonroot AS release
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules/
COPY --from=build /app/dist ./dist/
COPY --from=build /app/config ./config/
ENTRYPOINT ["/nodejs/bin/node", "--enable-source-maps", "dist/server.js"]
