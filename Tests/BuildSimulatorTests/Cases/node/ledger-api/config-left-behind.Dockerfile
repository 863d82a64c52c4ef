# expect: fails module-missing
# why: config/default.json is read at start but only dist and node_modules are copied
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build

FROM node:24-slim AS prod
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM node:24-slim
WORKDIR /app
COPY --from=prod /app/node_modules node_modules
COPY --from=build /app/dist dist
USER node
CMD ["node", "dist/server.js"]
