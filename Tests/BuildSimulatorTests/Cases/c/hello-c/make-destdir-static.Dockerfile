# expect: starts
# why: alpine build-base, static link through LDFLAGS, staged with DESTDIR into scratch
FROM alpine:3.24 AS build
RUN apk add --no-cache build-base
WORKDIR /src
COPY . .
RUN make LDFLAGS=-static && make install DESTDIR=/stage PREFIX=/usr LDFLAGS=-static

FROM scratch
COPY --from=build /stage/ /
ENTRYPOINT ["/usr/bin/hello"]
