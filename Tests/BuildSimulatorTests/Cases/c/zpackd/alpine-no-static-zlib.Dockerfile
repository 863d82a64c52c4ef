# expect: fails build-fails
# why: only zlib-dev, no libz.a: cannot find -lz
FROM alpine:3.24 AS build
RUN apk add --no-cache gcc musl-dev make zlib-dev
WORKDIR /src
COPY . .
RUN make static

FROM scratch
COPY --from=build /src/build/zpackd /zpackd
ENTRYPOINT ["/zpackd"]
