# expect: fails build-fails
# why: the image already runs as uid 101, which may not install packages.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build

FROM nginxinc/nginx-unprivileged:stable-alpine
RUN apk add --no-cache curl
COPY --from=build /app/dist /usr/share/nginx/html
HEALTHCHECK CMD curl -fsS http://127.0.0.1:8080/ || exit 1
