# expect: fails not-executable
# why: start.sh has mode 0644 in the context and is never changed
FROM golang:1.27-alpine AS build
WORKDIR /w
COPY src .
RUN CGO_ENABLED=0 go build -o /tick .

FROM alpine:3.24
COPY --from=build /tick /usr/local/bin/tick
COPY scripts/start.sh /start.sh
ENTRYPOINT ["/start.sh"]
CMD ["tick"]
