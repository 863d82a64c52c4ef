# expect: starts
# why: package.json is left out, but Node 24 detects ES module syntax by itself, so dist/server.js still runs as a module.
FROM node:24-slim AS build
WORKDIR /work
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci
COPY src ./src
RUN npx tsc -p tsconfig.json && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /work/node_modules ./node_modules
COPY --from=build /work/dist ./dist
COPY migrations ./migrations
CMD ["/app/dist/server.js"]
