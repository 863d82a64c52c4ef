# expect: starts
# why: the Alpine builder has no C compiler, so cgo is off by itself and the binary is static.
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN go build -o server

FROM scratch
COPY --from=build /src/server /bin/server
USER 10001:10001
ENTRYPOINT ["/bin/server"]
