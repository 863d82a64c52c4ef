# expect: fails build-fails
# why: go.mod replaces the library by ../lib, and /src/lib does not exist in the stage.
FROM golang:1.27 AS build
WORKDIR /src/app
COPY app/ ./
RUN CGO_ENABLED=0 go build -o /out/app .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/app /app
ENTRYPOINT ["/app"]
