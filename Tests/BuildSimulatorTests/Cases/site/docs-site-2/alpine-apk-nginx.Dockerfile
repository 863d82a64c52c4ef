# expect: starts
# why: nginx comes from the Alpine package, the site goes to http.d with its snippet, and nginx stays in the foreground.
FROM alpine:3.24
RUN apk add --no-cache nginx && mkdir -p /run/nginx /etc/nginx/snippets
COPY conf/site.conf /etc/nginx/http.d/default.conf
COPY conf/headers.conf /etc/nginx/snippets/
COPY html /usr/share/nginx/html
EXPOSE 8080
CMD ["nginx", "-g", "daemon off;"]
