# expect: fails build-fails
# why: golang alpine has no C compiler: cgo: C compiler "gcc" not found: exec: "gcc": executable file not found in $PATH
FROM golang:1.27-alpine AS build
ENV CGO_ENABLED=1
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN go build -o /tickerd .

FROM alpine:3.24
COPY --from=build /tickerd /usr/local/bin/tickerd
CMD ["tickerd"]
