# expect: starts
# why: WORKDIR from ENV, install -D for the entrypoint script, exec "$@" hands over to node
FROM node:24-alpine AS base
ENV APP_HOME=/srv/api
WORKDIR ${APP_HOME}

FROM base AS build
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev \
 && install -D -m 0755 docker/entrypoint.sh /stage/usr/local/bin/api-entrypoint \
 && mkdir -p /stage$APP_HOME \
 && cp -a dist node_modules package.json /stage$APP_HOME/

FROM base
COPY --from=build /stage/ /
USER 65532:65532
ENTRYPOINT ["api-entrypoint"]
CMD ["node", "dist/server.js"]
