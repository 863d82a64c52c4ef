# expect: fails module-missing
# why: template.Must panics when the file is not there
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/board .

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /home/nonroot
COPY --from=build /out/board /board
CMD ["/board"]
