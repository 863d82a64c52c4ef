# why: ARG for the number, bind mounts, link
ARG NODE_MAJOR=24
FROM node:${NODE_MAJOR}-alpine AS build
WORKDIR /app
RUN --mount=type=bind,source=package.json,target=package.json --mount=type=bind,source=package-lock.json,target=package-lock.json --mount=type=cache,target=/root/.npm npm ci

FROM gcr.io/distroless/nodejs${NODE_MAJOR}-debian13
WORKDIR /app
COPY --link --from=build /app/node_modules node_modules
COPY server.js ./
CMD ["server.js"]
