# expect: fails loader-missing
# why: golang:1.27 has gcc, so cgo is on and net/http makes a dynamic binary whose loader is not in the static image.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o /out/guestbook ./cmd/guestbook

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /app
COPY --from=build /out/guestbook /app/guestbook
COPY templates ./templates
ENTRYPOINT ["/app/guestbook"]
