# why: cgo on base-debian13, export, continuation lines, upper-case stage name, comments in between
FROM docker.io/library/golang:1.27 AS BUILD
WORKDIR /src
# everything
COPY . .
RUN export GOFLAGS=-buildvcs=false \
    # a comment in the middle
 && go build \
      -o /usr/local/bin/greeter \
      example.com/greeter/cmd/greeter
FROM gcr.io/distroless/base-debian13
COPY --from=build /usr/local/bin/greeter /usr/local/bin/greeter
EXPOSE 8080
CMD [ "greeter" ]
