# why: two stages; docs is copied and deleted only in the stage that is left behind
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci && rm -rf docs

FROM node:24-alpine
WORKDIR /app
COPY --from=build --chown=node:node /app .
USER node
CMD ["node", "server.js"]
