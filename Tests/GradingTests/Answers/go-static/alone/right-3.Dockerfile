# why: cgo stays on, base has glibc
FROM golang:1.27-trixie AS build
WORKDIR /src
COPY . .
RUN go build -o /usr/local/bin/weather .

FROM gcr.io/distroless/base-debian13
COPY --from=build /usr/local/bin/weather /usr/local/bin/
EXPOSE 8080
CMD ["weather"]
