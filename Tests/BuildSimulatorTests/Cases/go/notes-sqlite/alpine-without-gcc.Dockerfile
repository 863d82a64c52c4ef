# expect: fails build-fails
# why: CGO_ENABLED=1 is forced but golang:alpine has no C compiler, so go-sqlite3 cannot be compiled.
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY main.go .
RUN CGO_ENABLED=1 go build -o /out/notes .

FROM alpine:3.24
RUN mkdir /data
COPY --from=build /out/notes /notes
ENTRYPOINT ["/notes"]
