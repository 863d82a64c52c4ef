# expect: fails library-missing
# why: the better-sqlite3 addon from the Alpine builder is linked against musl, which distroless has not.
FROM node:24-alpine AS deps
WORKDIR /ledger
COPY package*.json .
RUN npm ci

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /ledger
COPY --from=deps /ledger/node_modules ./node_modules
COPY server.js .
CMD ["server.js"]
