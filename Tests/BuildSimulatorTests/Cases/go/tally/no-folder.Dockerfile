# expect: fails module-missing
# why: /var/lib/tally does not exist in distroless, so the journal cannot be opened.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /tally

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /tally /tally
ENTRYPOINT ["/tally"]
