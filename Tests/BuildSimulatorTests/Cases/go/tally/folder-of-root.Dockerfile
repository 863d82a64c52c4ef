# expect: fails not-permitted
# why: the folder is copied without --chown and belongs to root, but the image runs as nonroot.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /tally && mkdir /empty

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /empty /var/lib/tally
COPY --from=build /tally /tally
ENTRYPOINT ["/tally"]
