# expect: fails program-not-on-path
# why: the program lies at /manual, / is not on PATH, so "manual" is not found
FROM golang:1.27 AS go
WORKDIR /m
COPY . .
RUN CGO_ENABLED=0 go build -o /manual .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=go /manual /manual
EXPOSE 8080
ENTRYPOINT ["manual"]
