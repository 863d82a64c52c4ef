# why: bind mounts for the manifests and for the sources, npm cache
FROM node:24-slim AS build
WORKDIR /app
RUN --mount=type=bind,source=package.json,target=package.json \
    --mount=type=bind,source=package-lock.json,target=package-lock.json \
    --mount=type=cache,target=/root/.npm \
    npm ci
RUN --mount=type=bind,source=package.json,target=package.json \
    --mount=type=bind,source=src,target=src \
    npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY package.json ./
COPY --from=build /app/dist ./dist
CMD ["dist/server.js"]
