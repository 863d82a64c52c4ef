# expect: fails build-fails
# why: node_modules was a cache mount of the first RUN only, so the second RUN finds no tsc.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/app/node_modules npm ci
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/dist ./dist
CMD ["dist/server.js"]
