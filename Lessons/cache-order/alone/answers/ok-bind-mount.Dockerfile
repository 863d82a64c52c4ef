FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
RUN --mount=type=bind,source=src,target=src npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /srv
COPY --from=0 /app/package.json .
COPY --from=0 /app/dist ./dist
ENTRYPOINT ["/nodejs/bin/node", "dist/server.js"]
