# expect: starts
# why: the Debian golang image carries make; pattern rule builds both binaries
FROM golang:1.27-bookworm AS b
WORKDIR /go/src/linkd
COPY . .
RUN make test build

FROM alpine:3.24
RUN adduser -D -H -u 1500 linkd
COPY --from=b /go/src/linkd/bin/ /usr/local/bin/
USER linkd
CMD ["linkd"]
