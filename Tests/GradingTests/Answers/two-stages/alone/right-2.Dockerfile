# why: cgo stays on, glibc base with a shell, shell form is fine there
FROM golang:1.27-trixie AS build
WORKDIR /src
COPY . .
RUN go build -o /out/greeter ./cmd/greeter

FROM debian:trixie-slim
COPY --from=build /out/greeter /usr/local/bin/greeter
EXPOSE 8080
CMD greeter
