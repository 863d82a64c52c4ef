# expect: fails library-missing
# why: With CGO_ENABLED=0 go-sqlite3 is only a stub, and the first statement fails with "requires cgo to work".
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY main.go .
RUN CGO_ENABLED=0 go build -o /out/notes .

FROM gcr.io/distroless/static-debian13
WORKDIR /data
COPY --from=build /out/notes /notes
ENTRYPOINT ["/notes"]
