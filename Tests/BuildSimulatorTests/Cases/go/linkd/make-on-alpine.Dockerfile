# expect: fails build-fails
# why: golang alpine image has no make
FROM golang:1.27-alpine AS b
WORKDIR /go/src/linkd
COPY . .
RUN make build
FROM alpine:3.24
COPY --from=b /go/src/linkd/bin/ /usr/local/bin/
CMD ["linkd"]
