# expect: starts
# why: better-sqlite3 is installed with Node 24 on Debian 13 and runs on Node 24 of Debian 13.
FROM node:24-trixie AS deps
WORKDIR /ledger
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /ledger
COPY --from=deps /ledger/node_modules/ ./node_modules/
COPY server.js package.json ./
CMD ["server.js"]
