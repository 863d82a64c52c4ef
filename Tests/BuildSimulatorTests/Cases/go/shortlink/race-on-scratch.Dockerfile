# expect: fails loader-missing
# why: -race needs cgo and links against glibc, whose loader scratch has not.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -race -o /bin/shortlink ./cmd/shortlink

FROM scratch
COPY --from=build /bin/shortlink /bin/shortlink
CMD ["/bin/shortlink"]
