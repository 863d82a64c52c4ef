# why: the token is the default of an ARG with a harmless name
FROM node:24 AS build
ARG NPM_AUTH=npm_0123456789abcdefghijklmnopqrstuvwxyz
WORKDIR /app
COPY . .
RUN npm config set //registry.npmjs.org/:_authToken=$NPM_AUTH && npm ci
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
CMD ["dist/server.js"]
