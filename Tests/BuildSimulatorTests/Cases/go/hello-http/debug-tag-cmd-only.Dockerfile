# expect: fails entrypoint-repeated
# why: the debug image has the entrypoint /busybox/sh, which reads the binary as if it were a script.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /server .

FROM gcr.io/distroless/static-debian13:debug
COPY --from=build /server /server
EXPOSE 8080
CMD ["/server"]
