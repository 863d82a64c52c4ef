# expect: starts
# why: pages and one server file, the base keeps entrypoint and command
FROM alpine:3.24 AS pages
WORKDIR /p
COPY site site
COPY scripts/stamp.sh .
RUN ./stamp.sh /p/site

FROM nginx:1.30-alpine
COPY conf/site.conf /etc/nginx/conf.d/default.conf
COPY --from=pages /p/site /usr/share/nginx/html
EXPOSE 8080
