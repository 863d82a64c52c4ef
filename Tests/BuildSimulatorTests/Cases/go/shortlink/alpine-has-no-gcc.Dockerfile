# expect: starts
# why: golang:alpine has no gcc, so cgo is off by itself and the program is static.
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN go build -o /bin/shortlink ./cmd/shortlink

FROM scratch
COPY --from=build /bin/shortlink /bin/shortlink
CMD ["/bin/shortlink"]
