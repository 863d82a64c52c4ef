# expect: starts
# why: cgo links only libc here, base-debian13 has the same glibc, and root may create /data/notes.db in the WORKDIR.
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY main.go .
RUN CGO_ENABLED=1 go build -o /out/notes .

FROM gcr.io/distroless/base-debian13
WORKDIR /data
COPY --from=build /out/notes /usr/bin/notes
EXPOSE 8080
ENTRYPOINT ["/usr/bin/notes"]
