# why: pinned by digest, named
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/clock .

FROM gcr.io/distroless/static-debian13@sha256:3f4d9a0b1c2e5f673f4d9a0b1c2e5f673f4d9a0b1c2e5f673f4d9a0b1c2e5f67 AS final
COPY --from=build /out/clock /clock
USER 65532:65532
CMD ["/clock"]
