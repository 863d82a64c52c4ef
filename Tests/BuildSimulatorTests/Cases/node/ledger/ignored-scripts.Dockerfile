# expect: fails module-missing
# why: --ignore-scripts leaves better-sqlite3 without its .node file, so new Database() finds no bindings file.
FROM node:24-trixie AS deps
WORKDIR /ledger
COPY package*.json ./
RUN npm ci --ignore-scripts --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /ledger
COPY --from=deps /ledger/node_modules ./node_modules
COPY server.js ./
CMD ["server.js"]
