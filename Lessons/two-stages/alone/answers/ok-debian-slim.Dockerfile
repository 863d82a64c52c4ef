FROM golang:1.27 AS build
COPY . /src
RUN cd /src && go build -o /bin/greeter ./cmd/greeter
FROM debian:trixie-slim
COPY --from=build /bin/greeter /usr/local/bin/
CMD ["greeter"]
