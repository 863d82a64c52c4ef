# expect: fails library-missing
# why: the addon was installed for Node 22 (NODE_MODULE_VERSION 127) and Node 24 needs 137.
FROM node:22-bookworm AS deps
WORKDIR /ledger
COPY package*.json ./
RUN npm ci

FROM gcr.io/distroless/nodejs24-debian12
WORKDIR /ledger
COPY --from=deps /ledger/node_modules ./node_modules
COPY server.js ./
CMD ["server.js"]
