# expect: starts
# why: service chosen by build arg, httpd from busybox-extras
FROM alpine:3.24
ARG SERVICE=web
RUN apk add --no-cache busybox-extras
COPY common/ /opt/common/
COPY services/${SERVICE}/run.sh /usr/local/bin/service
COPY services/${SERVICE}/www /var/www
ENTRYPOINT service
