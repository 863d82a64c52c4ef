# why: the long name of npm ci, ARG for the version, prune as well
ARG NODE=24
FROM node:${NODE} AS build
WORKDIR /app
COPY ./package.json ./package-lock.json /app/
RUN npm clean-install
COPY src/ /app/src/
RUN npm run build && npm prune --omit=dev
FROM gcr.io/distroless/nodejs${NODE}-debian13
WORKDIR /app
COPY --from=build /app/package.json /app/
COPY --from=build /app/dist /app/dist
CMD ["dist/server.js"]
