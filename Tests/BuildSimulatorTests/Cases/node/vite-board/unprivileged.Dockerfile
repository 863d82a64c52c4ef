# expect: starts
# why: nginx-unprivileged listens on 8080 as uid 101
FROM node:24-slim AS build
WORKDIR /app
COPY --link package.json ./
RUN --mount=type=cache,target=/root/.npm npm install
COPY --link . .
RUN npm run build

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --link --from=build /app/build /usr/share/nginx/html
