# expect: starts
# why: external linking with -static against musl and zlib-static, runs in scratch
FROM golang:1.27-alpine AS build
RUN apk add --no-cache build-base zlib-dev zlib-static upx
WORKDIR /src
COPY go.mod main.go ./
COPY zsum ./zsum
RUN CGO_ENABLED=1 go build -ldflags '-s -w -linkmode external -extldflags "-static"' -o pixhash . && upx -q pixhash

FROM scratch
COPY --from=build /src/pixhash /bin/pixhash
USER 1000
ENTRYPOINT ["/bin/pixhash"]
