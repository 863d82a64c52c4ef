# expect: fails loader-missing
# why: linked against musl on alpine, the Debian runtime has no ld-musl
FROM golang:1.27-alpine AS build
RUN apk add --no-cache build-base
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -o /out/cgosum .

FROM gcr.io/distroless/base-debian13
COPY --from=build /out/cgosum /cgosum
CMD ["/cgosum"]
