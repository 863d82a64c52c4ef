# expect: starts
# why: unprivileged nginx image on 8080
FROM node:22-slim AS build
WORKDIR /web
COPY . .
RUN npm ci && npx vite build --outDir /out --emptyOutDir

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --from=build --chown=101:101 /out /usr/share/nginx/html
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
