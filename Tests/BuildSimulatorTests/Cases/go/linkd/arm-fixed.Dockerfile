# expect: fails format-error
# why: GOARCH hard-coded to arm64 while the image is built for the amd64 default platform
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
ENV CGO_ENABLED=0 GOOS=linux GOARCH=arm64
RUN go build -o /linkd ./cmd/linkd
FROM --platform=linux/amd64 alpine:3.24
COPY --from=build /linkd /usr/bin/linkd
CMD ["/usr/bin/linkd"]
