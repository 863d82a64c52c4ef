# expect: starts
# why: ONBUILD of the first stage fires in the second
FROM busybox:1.37 AS base
ONBUILD COPY public /www
ONBUILD RUN test -f /www/index.html
CMD ["httpd", "-f", "-h", "/www"]

FROM base
