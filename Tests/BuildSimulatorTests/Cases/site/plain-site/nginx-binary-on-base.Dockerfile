# expect: unknown
# really: fails start
# why: nginx needs libpcre2 and libcrypt, which base does not have.
FROM nginx:1.30 AS web
COPY public /usr/share/nginx/html

FROM gcr.io/distroless/base-debian13
COPY --from=web /usr/sbin/nginx /usr/sbin/nginx
COPY --from=web /etc/nginx /etc/nginx
COPY --from=web /usr/share/nginx /usr/share/nginx
COPY --from=web /var/log/nginx /var/log/nginx
COPY --from=web /var/cache/nginx /var/cache/nginx
ENTRYPOINT ["/usr/sbin/nginx", "-g", "daemon off;"]
