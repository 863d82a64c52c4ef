# expect: fails module-missing
# why: plain Alpine has its time zones in the package tzdata
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/board .
FROM alpine:3.24
WORKDIR /srv
COPY --from=build /src/templates templates
COPY --from=build /out/board /board
CMD ["/board"]
