# why: another vendor with glibc
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/clock .

FROM cgr.dev/chainguard/glibc-dynamic
COPY --from=build /out/clock /clock
USER 65532:65532
CMD ["/clock"]
