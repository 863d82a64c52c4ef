# why: full version with variant, ci options, nonroot tag, chown
FROM node:24.11.1-trixie-slim AS deps
WORKDIR /srv
COPY package*.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /srv
COPY --from=deps --chown=65532:65532 /srv/node_modules/ ./node_modules/
COPY --chown=65532:65532 server.js .
CMD ["/srv/server.js"]
