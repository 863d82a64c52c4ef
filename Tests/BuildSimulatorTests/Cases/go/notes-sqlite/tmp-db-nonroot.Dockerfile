# expect: starts
# why: DB_PATH points to /tmp, which every user of the distroless image may write to.
FROM docker.io/library/golang:1.27-trixie AS build
WORKDIR /go/src/notes
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    go build -ldflags "-s -w" -o /notes ./

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /notes /app/notes
ENV DB_PATH=/tmp/notes.db
ENTRYPOINT ["/app/notes"]
