# expect: starts
# why: the tag timetzdata puts the zones into the program.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -tags timetzdata -o /tally && mkdir -p /var/lib/tally

FROM scratch
COPY --from=build /var/lib/tally /var/lib/tally
COPY --from=build /tally /tally
ENTRYPOINT ["/tally"]
