# expect: fails not-permitted
# why: the folder of an anonymous volume that is not in the image belongs to root, and nonroot cannot write there.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /tally

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /tally /tally
VOLUME ["/var/lib/tally"]
ENTRYPOINT ["/tally"]
