# expect: fails no-command
# why: no CMD and no ENTRYPOINT, distroless static has none either
FROM golang:1.27 AS build
WORKDIR /w
COPY src .
RUN CGO_ENABLED=0 go build -o /tick .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /tick /usr/bin/tick
EXPOSE 8080
