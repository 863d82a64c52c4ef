# expect: fails program-not-on-path
# why: /nodejs/bin is not on PATH of the distroless image
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app ./
ENTRYPOINT ["node", "dist/server.js"]
