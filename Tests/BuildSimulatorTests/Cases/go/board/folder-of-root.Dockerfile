# expect: fails not-permitted
# why: WORKDIR belongs to the user of the stage, /srv/data is made by root
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/board .

FROM gcr.io/distroless/static-debian13
WORKDIR /srv
COPY --from=build /src/templates templates
COPY --from=build /out/board /board
USER 65532
CMD ["/board"]
