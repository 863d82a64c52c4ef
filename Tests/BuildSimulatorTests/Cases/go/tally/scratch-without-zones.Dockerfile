# expect: fails module-missing
# why: scratch has no time zone data, so LoadLocation("Europe/Zurich") fails.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /tally && mkdir -p /var/lib/tally

FROM scratch
COPY --from=build /var/lib/tally /var/lib/tally
COPY --from=build /tally /tally
ENTRYPOINT ["/tally"]
