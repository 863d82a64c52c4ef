# expect: starts
# why: --ignore-scripts keeps npm from running prepare, and ms needs no scripts.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-alpine
WORKDIR /app
COPY --from=build --chown=node:node /app ./
USER node
CMD ["index.js"]
