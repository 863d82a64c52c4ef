# why: without package.json: Node 24 detects module syntax itself
FROM node:24 AS build
WORKDIR /build
COPY . .
RUN npm ci && npm run build && npm prune --production

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /build/node_modules ./node_modules/
COPY --from=build /build/dist ./dist/
CMD ["dist/server.js"]
