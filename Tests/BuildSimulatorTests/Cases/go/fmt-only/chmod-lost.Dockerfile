# expect: fails not-permitted
# why: COPY --chmod=0644 takes the execute bits off the binary
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/hello .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build --chown=65532:65532 --chmod=0644 /out/hello /app/hello
WORKDIR /app
ENTRYPOINT ["./hello"]
