ARG GO=1.27
FROM golang:${GO} AS base
WORKDIR /src
ENV CGO_ENABLED=0

FROM base AS test
COPY . .
RUN go vet ./...

FROM base AS build
RUN --mount=type=bind,target=. --mount=type=cache,target=/root/.cache/go-build \
    go build -o /out/ ./cmd/greeter

FROM gcr.io/distroless/static-debian13:nonroot AS final
WORKDIR /app
COPY --link --from=build /out/greeter ./
EXPOSE 8080
CMD ["./greeter"]
