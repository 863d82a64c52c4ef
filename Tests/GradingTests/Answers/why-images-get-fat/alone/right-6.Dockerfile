# why: distroless, shell-less, two stages, explicit entrypoint
FROM node:24-slim AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /srv
COPY --link --from=deps /app/node_modules/ node_modules/
COPY server.js .
ENTRYPOINT ["/nodejs/bin/node", "--enable-source-maps"]
CMD ["server.js"]
