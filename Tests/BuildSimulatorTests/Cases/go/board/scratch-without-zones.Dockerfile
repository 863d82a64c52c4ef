# expect: fails module-missing
# why: scratch has no time zones
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/board .

FROM scratch
WORKDIR /srv
COPY --from=build /src/templates templates
COPY --from=build /out/board /board
CMD ["/board"]
