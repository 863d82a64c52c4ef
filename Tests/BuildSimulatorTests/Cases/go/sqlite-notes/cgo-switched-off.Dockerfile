# expect: fails library-missing
# why: go-sqlite3 without cgo is a stub that reports an error on first use, and the program stops.
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /notes .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /notes /notes
ENTRYPOINT ["/notes"]
