# expect: starts
# why: dynamic musl build in alpine, executable wrapper script with /bin/sh
FROM alpine:3.24 AS build
RUN apk add --no-cache gcc make musl-dev
COPY . /b
RUN make -C /b install

FROM alpine:3.24
COPY --from=build /usr/local /usr/local
COPY docker/run.sh /entry.sh
USER daemon
ENTRYPOINT ["/entry.sh"]
