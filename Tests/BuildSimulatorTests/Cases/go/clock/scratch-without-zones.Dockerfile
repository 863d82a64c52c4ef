# expect: fails module-missing
# why: scratch has no time zone files, and the program stops when Europe/Berlin is unknown.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /clock .

FROM scratch
COPY --from=build /clock /clock
ENTRYPOINT ["/clock"]
