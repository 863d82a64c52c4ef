# expect: fails not-permitted
# why: uid nginx cannot make its cache folders: mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)
FROM node:24-alpine AS build
WORKDIR /app
COPY . .
RUN npm install && npm run build

FROM nginx:1.30
COPY --from=build /app/build /usr/share/nginx/html
COPY deploy/spa.conf /etc/nginx/conf.d/default.conf
USER nginx
EXPOSE 8080
