# why: counts stages from 1, so the stage copies from itself
FROM golang:1.27 AS tools
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM gcr.io/distroless/static-debian13
COPY --from=1 /out/greeter /greeter
CMD ["/greeter"]
