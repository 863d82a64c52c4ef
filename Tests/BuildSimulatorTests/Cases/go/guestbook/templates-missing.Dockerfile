# expect: fails module-missing
# why: The program parses templates/page.html on start and ends with log.Fatalf, since only the binary is copied.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/guestbook ./cmd/guestbook

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/guestbook /guestbook
EXPOSE 8080
ENTRYPOINT ["/guestbook"]
