# why: bare name in the command, but / is not on PATH
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM gcr.io/distroless/static-debian13
COPY --from=build /out/greeter .
EXPOSE 8080
CMD ["greeter"]
