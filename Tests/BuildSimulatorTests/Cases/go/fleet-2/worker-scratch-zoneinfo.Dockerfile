# expect: starts
# why: The zoneinfo.zip of the Go distribution is copied to scratch and the ZONEINFO variable names it.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /worker ./cmd/worker

FROM scratch
COPY --from=build /usr/local/go/lib/time/zoneinfo.zip /zoneinfo.zip
COPY --from=build /worker /worker
ENV ZONEINFO=/zoneinfo.zip
USER 1000
ENTRYPOINT ["/worker"]
