# expect: fails module-missing
# why: a relative path is counted from WORKDIR
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/board .

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /home/nonroot
COPY --from=build /src/templates /app/templates
COPY --from=build /out/board /app/board
CMD ["/app/board"]
