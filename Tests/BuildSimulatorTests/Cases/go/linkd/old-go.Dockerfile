# expect: fails build-fails
# why: golang 1.22 with GOTOOLCHAIN=local refuses go 1.24 in go.mod
FROM golang:1.22-alpine
WORKDIR /usr/src/app
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN go build -v -o /usr/local/bin/app ./cmd/linkd
CMD ["app"]
