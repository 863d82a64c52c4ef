# expect: starts
# why: packages/core comes along, so the link in node_modules leads somewhere.
FROM node:24-slim AS deps
WORKDIR /app
COPY --parents package*.json */*/package.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app/apps/api
COPY --from=deps /app/node_modules /app/node_modules
COPY packages/core /app/packages/core
COPY apps/api/server.js apps/api/package.json ./
CMD ["server.js"]
