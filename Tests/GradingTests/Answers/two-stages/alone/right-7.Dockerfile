# why: ARG CGO_ENABLED as environment of RUN, busybox as a small base
FROM golang:1.27 AS b
ARG CGO_ENABLED=0
WORKDIR /w
COPY . .
RUN go build -o /greeter cmd/greeter/main.go
FROM busybox:1.37
COPY --from=b /greeter /greeter
CMD /greeter
