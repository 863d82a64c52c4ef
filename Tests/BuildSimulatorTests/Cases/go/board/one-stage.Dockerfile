# expect: starts
# why: all is in the builder
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/board .

CMD ["/out/board"]
