# expect: starts
# why: lint, test and debug stages aside, the last stage gets the static binary and the templates
FROM golang:1.27 AS source
WORKDIR /src
COPY . .
ENV CGO_ENABLED=0

FROM source AS lint
RUN go vet ./... && test -z "$(gofmt -l .)"

FROM source AS test
RUN go test ./...

FROM source AS build
RUN go build -o /out/intake ./cmd/intake

FROM gcr.io/distroless/static-debian13:debug AS debug
COPY --from=build /out/intake /intake
COPY templates /templates
ENTRYPOINT ["/busybox/sh"]

FROM gcr.io/distroless/static-debian13:nonroot AS release
WORKDIR /
COPY --from=build /out/intake /intake
COPY --from=source /src/templates /templates
EXPOSE 7070
ENTRYPOINT ["/intake"]
