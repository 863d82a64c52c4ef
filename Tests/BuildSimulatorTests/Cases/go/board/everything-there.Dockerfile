# expect: starts
# why: templates beside the program, a writable folder, zones of distroless
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/board .

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /home/nonroot
COPY --from=build /src/templates templates
COPY --from=build /out/board /board
CMD ["/board"]
