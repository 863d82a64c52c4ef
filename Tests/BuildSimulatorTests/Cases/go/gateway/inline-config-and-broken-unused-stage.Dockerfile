# expect: starts
# why: The config is a COPY heredoc, and the lint stage that would fail is not needed by the final stage.
FROM golang:1.27 AS build
ENV CGO_ENABLED=0
WORKDIR /src
COPY . .
RUN go build -o /out/ .

FROM build AS lint
RUN golint ./... && false

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/gateway /usr/local/bin/gateway
COPY <<conf /etc/gateway.conf
upstream = "http://orders:8080"
conf
ENTRYPOINT ["gateway", "-config", "/etc/gateway.conf"]
