# why: comma behind the last word
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM gcr.io/distroless/static-debian13
WORKDIR /app
COPY --from=build /out/greeter .
CMD ["/app/greeter",]
