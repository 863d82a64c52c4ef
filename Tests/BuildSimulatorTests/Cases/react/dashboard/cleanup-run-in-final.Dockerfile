# expect: fails shell-missing
# why: the chainguard nginx image has no /bin/sh, the RUN in the final stage cannot work
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build

FROM cgr.dev/chainguard/nginx:latest
RUN rm -rf /usr/share/nginx/html/*
COPY --from=build /app/dist /usr/share/nginx/html
EXPOSE 8080
