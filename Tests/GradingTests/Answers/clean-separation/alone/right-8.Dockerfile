# why: secret mounted at a relative-looking default, read in the same step
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
COPY src src
RUN --mount=type=secret,id=npm_token sh -c 'NPM_TOKEN=$(cat /run/secrets/npm_token 2>/dev/null) npm ci'
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
CMD ["dist/server.js"]
