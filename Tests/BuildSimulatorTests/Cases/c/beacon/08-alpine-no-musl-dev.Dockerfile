# expect: fails build-fails
# why: alpine's gcc package comes without the C headers
FROM alpine:3.24 AS build
RUN apk add --no-cache gcc make
WORKDIR /src
COPY . .
RUN make LDFLAGS=-static install DESTDIR=/out

FROM scratch
COPY --from=build /out /
ENTRYPOINT ["/usr/local/bin/beacon"]
