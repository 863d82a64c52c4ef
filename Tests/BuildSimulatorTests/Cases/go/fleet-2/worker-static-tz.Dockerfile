# expect: starts
# why: static-debian13 contains the tzdata files, so Europe/Berlin can be loaded.
ARG GO=1.27
FROM golang:${GO}-alpine AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download && go mod verify
COPY internal internal
COPY cmd/worker cmd/worker
RUN CGO_ENABLED=0 go build -trimpath -o /worker ./cmd/worker

FROM gcr.io/distroless/static-debian13
COPY --link --from=build /worker /worker
USER nonroot:nonroot
CMD ["/worker"]
