# why: the token goes into .npmrc by an ARG and is removed later
FROM node:24 AS build
ARG TOKEN
WORKDIR /app
COPY . .
RUN echo "//registry.npmjs.org/:_authToken=${TOKEN}" > .npmrc && npm ci && rm .npmrc
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
CMD ["dist/server.js"]
