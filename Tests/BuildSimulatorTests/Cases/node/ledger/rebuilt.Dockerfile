# expect: starts
# why: npm rebuild better-sqlite3 runs the install script that --ignore-scripts left out.
FROM node:24-trixie AS deps
WORKDIR /ledger
COPY package*.json ./
RUN npm ci --ignore-scripts --omit=dev \
 && npm rebuild better-sqlite3

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /ledger
COPY --from=deps /ledger/node_modules ./node_modules
COPY server.js ./
CMD ["server.js"]
