# expect: starts
# why: COPY follows the link given as its source, so the real files of core land in node_modules.
FROM node:24-slim AS deps
WORKDIR /app
COPY . .
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /srv
COPY --from=deps /app/node_modules/ms ./node_modules/ms
COPY --from=deps /app/node_modules/@depot/core ./node_modules/@depot/core
COPY apps/api/server.js .
CMD ["server.js"]
