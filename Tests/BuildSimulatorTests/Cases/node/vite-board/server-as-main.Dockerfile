# expect: fails format-error
# why: a server block is not a main configuration: [emerg] "server" directive is not allowed here in /etc/nginx/nginx.conf:1
FROM node:24-alpine AS build
WORKDIR /app
COPY . .
RUN npm install && npm run build

FROM nginx:1.30-alpine
COPY deploy/spa.conf /etc/nginx/nginx.conf
COPY --from=build /app/build /usr/share/nginx/html
