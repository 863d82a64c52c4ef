# expect: fails build-fails
# why: golang alpine has no gcc: cgo: C compiler "gcc" not found
FROM golang:1.27-alpine AS build
RUN apk add --no-cache zlib-dev
WORKDIR /src
COPY . .
ENV CGO_ENABLED=1
RUN go build -o /pixhash .

FROM alpine:3.24
RUN apk add --no-cache zlib
COPY --from=build /pixhash /pixhash
ENTRYPOINT ["/pixhash"]
