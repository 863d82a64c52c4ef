# why: platform flag and the step with libgcc
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/clock .

FROM --platform=linux/amd64 gcr.io/distroless/cc-debian13
COPY --from=build /out/clock /clock
USER 65532:65532
CMD ["/clock"]
