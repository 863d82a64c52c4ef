# expect: fails not-permitted
# why: uid 101 may not create folders below /var/cache/nginx in the plain image.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build

FROM nginx:1.30
COPY deploy/default.conf /etc/nginx/conf.d/default.conf
COPY --from=build --chown=nginx:nginx /app/dist /usr/share/nginx/html
USER nginx
EXPOSE 8080
