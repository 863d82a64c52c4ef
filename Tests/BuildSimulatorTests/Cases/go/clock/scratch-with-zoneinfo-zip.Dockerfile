# expect: starts
# why: ZONEINFO names the zip file that comes with Go.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /clock .

FROM scratch
ENV ZONEINFO=/zoneinfo.zip
COPY --from=build /usr/local/go/lib/time/zoneinfo.zip /
COPY --from=build /clock /clock
ENTRYPOINT ["/clock"]
