# expect: starts
# why: busybox has the httpd applet, -f keeps it in the foreground and /www holds the built files.
FROM node:22 AS assets
WORKDIR /app
COPY package.json index.html ./
COPY public public
COPY src src
RUN npm i && npm run build

FROM busybox:1-musl
WORKDIR /www
COPY --from=assets /app/dist .
EXPOSE 8080
CMD ["httpd", "-f", "-v", "-p", "8080", "-h", "/www"]
