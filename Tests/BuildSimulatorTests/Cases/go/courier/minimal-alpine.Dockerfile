# expect: starts
# why: static binary with its template folder beside the working directory
FROM golang:1.27-alpine AS b
WORKDIR /s
COPY . .
RUN CGO_ENABLED=0 go build -o /intake ./cmd/intake
FROM gcr.io/distroless/static-debian13
WORKDIR /srv
COPY --from=b /intake /intake
COPY templates templates
CMD ["/intake"]
