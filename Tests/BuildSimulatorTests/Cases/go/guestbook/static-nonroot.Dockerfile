# expect: starts
# why: CGO_ENABLED=0 gives a static binary for static-debian13, and the templates lie in the working directory.
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY cmd ./cmd
COPY internal ./internal
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/guestbook ./cmd/guestbook

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /app
COPY --from=build /out/guestbook ./
COPY templates ./templates
EXPOSE 8080
ENTRYPOINT ["/app/guestbook"]
