# expect: starts
# why: the cache folder and the pid file are handed to the user nginx, and the port is 8080.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build

FROM nginx:1.30
COPY deploy/default.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/dist /usr/share/nginx/html
RUN chown -R nginx:nginx /var/cache/nginx \
 && touch /run/nginx.pid \
 && chown nginx:nginx /run/nginx.pid
USER nginx
EXPOSE 8080
