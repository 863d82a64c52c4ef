# expect: starts
# why: Both stages are the same alpine, and the final one installs sqlite-libs for libsqlite3.so.0.
FROM alpine:3.24 AS build
RUN apk add --no-cache build-base sqlite-dev
WORKDIR /src
COPY . ./
RUN make -j2 && make install PREFIX=/opt/kvd

FROM alpine:3.24
RUN apk add --no-cache sqlite-libs
COPY --from=build /opt/kvd /opt/kvd
USER nobody
ENTRYPOINT ["/opt/kvd/bin/kvd"]
