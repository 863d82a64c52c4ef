# expect: fails module-missing
# why: shell form gives /bin/sh -c ... as arguments to node
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app .
ENV NODE_OPTIONS=--enable-source-maps
CMD dist/server.js
