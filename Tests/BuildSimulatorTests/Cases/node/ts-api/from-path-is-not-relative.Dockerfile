# expect: fails copy-source-missing
# why: sources of COPY --from start at the root of that stage, its WORKDIR does not count.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build node_modules ./node_modules
COPY --from=build dist ./dist
CMD ["dist/server.js"]
