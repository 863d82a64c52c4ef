# expect: fails copy-source-missing
# why: go build -o /out/guestbook writes to /out, and nothing named /src/guestbook exists for the COPY.
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY cmd cmd
COPY internal internal
RUN CGO_ENABLED=0 go build -o /out/guestbook ./cmd/guestbook

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/guestbook /guestbook
COPY templates /templates
ENV TEMPLATE_DIR=/templates
ENTRYPOINT ["/guestbook"]
