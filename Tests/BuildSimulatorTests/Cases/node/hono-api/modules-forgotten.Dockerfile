# expect: fails package-missing
# why: Error [ERR_MODULE_NOT_FOUND]: Cannot find package '@hono/node-server' imported from /app/src/server.js
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY src src

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/src ./src
CMD ["src/server.js"]
