# expect: fails copy-source-missing
# why: the folder is src/lib with Logger.js: "/src/lib/logger.js": not found
FROM node:24-slim AS deps
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev

FROM node:24-slim
WORKDIR /app
COPY --from=deps /app/node_modules node_modules
COPY package.json .
COPY src/server.js src/
COPY src/routes src/routes
COPY src/lib/logger.js src/lib/
CMD ["node", "src/server.js"]
