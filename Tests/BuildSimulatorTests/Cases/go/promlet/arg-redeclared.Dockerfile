# expect: starts
# why: SERVICE is declared again in both stages; promtool runs to its end
ARG SERVICE=promtool
FROM golang:1.27 AS build
ARG SERVICE
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/${SERVICE}-bin ./cmd/${SERVICE}

FROM gcr.io/distroless/static-debian13
ARG SERVICE
COPY --from=build /out/${SERVICE}-bin /service
ENTRYPOINT ["/service"]
