# expect: starts
# why: the empty folder from the builder is given to nonroot, and distroless static has tzdata.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /tally && mkdir /empty

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build --chown=nonroot:nonroot /empty /var/lib/tally
COPY --from=build /tally /tally
ENTRYPOINT ["/tally"]
