# expect: unknown
# really: starts
# why: meson on alpine, sqlite-libs at run time
FROM alpine:3.24 AS build
RUN apk add --no-cache build-base meson sqlite-dev pkgconf
WORKDIR /src
COPY meson.build .
COPY src/ src/
RUN meson setup _b --prefix=/usr --buildtype=release && DESTDIR=/pkg meson install -C _b
FROM alpine:3.24
RUN apk add --no-cache sqlite-libs && addgroup -S echo && adduser -S -G echo echo
COPY --from=build /pkg /
USER echo:echo
CMD ["/usr/bin/netecho", "7000"]
