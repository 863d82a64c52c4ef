# expect: starts
# why: a debug stage before the last one does not matter for the default target
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/linkshort ./cmd/linkshort \
 && install -D config/links.json /out/config/links.json

FROM alpine:3.24 AS debug
COPY --from=build /out /srv
CMD ["sh"]

FROM scratch AS release
WORKDIR /srv
COPY --from=build /out/ ./
EXPOSE 8080/tcp
ENTRYPOINT ["./linkshort"]
CMD ["-addr", ":8080"]
