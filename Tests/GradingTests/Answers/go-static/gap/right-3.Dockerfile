# why: export, whole folder
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN export CGO_ENABLED=0 && go build -o /out/weather .

FROM scratch
COPY --from=build /etc/ssl/certs/ /etc/ssl/certs/
COPY --from=build /out/weather /weather
CMD ["/weather"]
