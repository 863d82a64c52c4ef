# expect: fails module-missing
# why: scratch has no zone database and none is embedded, so LoadLocation("Europe/Berlin") fails and the worker exits.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -o /worker ./cmd/worker

FROM scratch
COPY --from=build /worker /worker
ENTRYPOINT ["/worker"]
