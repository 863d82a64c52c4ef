# why: the bind mount of the whole folder makes npm ci depend on the sources
FROM node:24 AS build
WORKDIR /app
RUN --mount=type=bind,source=.,target=/in cp /in/package*.json . && npm ci
COPY src src
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/dist dist
CMD ["dist/server.js"]
