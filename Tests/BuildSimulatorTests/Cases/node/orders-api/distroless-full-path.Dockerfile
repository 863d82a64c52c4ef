# expect: starts
# why: ENTRYPOINT names node by its full path and adds a flag
FROM node:24-slim AS deps
WORKDIR /srv
COPY package.json package-lock.json ./
RUN npm ci --omit=dev; npm cache clean --force

FROM gcr.io/distroless/nodejs24-debian13:nonroot
ENV NODE_ENV=production PORT=3000
WORKDIR /srv
COPY --from=deps --chown=65532:65532 /srv/node_modules ./node_modules
COPY --chown=65532:65532 server.js ./
COPY --chown=65532:65532 routes ./routes
ENTRYPOINT ["/nodejs/bin/node", "--enable-source-maps"]
CMD ["/srv/server.js"]
