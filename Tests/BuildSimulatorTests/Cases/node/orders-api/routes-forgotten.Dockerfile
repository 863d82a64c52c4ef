# expect: fails module-missing
# why: server.js requires ./routes/orders, which is not copied
FROM node:22-bookworm AS base
WORKDIR /app

FROM base AS deps
COPY package.json package-lock.json .
RUN npm ci

FROM base
COPY --from=deps /app/node_modules node_modules
COPY package.json server.js ./
USER node
CMD ["node", "server.js"]
