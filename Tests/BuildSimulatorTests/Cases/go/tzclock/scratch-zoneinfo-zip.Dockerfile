# expect: starts
# why: scratch gets Go's own zoneinfo.zip and ZONEINFO points to it, the binary is static
ARG GO_VERSION=1.27
FROM golang:${GO_VERSION} AS build
WORKDIR /src
COPY go.mod *.go ./
ENV CGO_ENABLED=0
RUN go build -trimpath -o /tzclock

FROM scratch
COPY --from=build /usr/local/go/lib/time/zoneinfo.zip /zoneinfo.zip
COPY --from=build /tzclock /bin/tzclock
ENV ZONEINFO=/zoneinfo.zip
USER 65534:65534
EXPOSE 8080
CMD ["/bin/tzclock"]
