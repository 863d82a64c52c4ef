# why: entrypoint of this base is Node, so /clock is read as a script
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/clock .

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=build /out/clock /clock
USER 65532:65532
CMD ["/clock"]
