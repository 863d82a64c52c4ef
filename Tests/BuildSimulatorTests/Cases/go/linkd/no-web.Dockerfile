# expect: fails build-fails
# why: package example.com/linkd/web is not copied
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download && go mod verify
COPY cmd ./cmd
COPY internal ./internal
RUN go build -v -o /usr/local/bin/linkd ./cmd/linkd
CMD ["linkd"]
