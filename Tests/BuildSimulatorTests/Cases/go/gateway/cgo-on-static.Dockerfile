# expect: fails loader-missing
# why: net/http with cgo (gcc is in the Debian image) is linked dynamically, and static-debian13 has no loader.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o /out/gateway .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/gateway /gateway
ENTRYPOINT ["/gateway"]
