# why: semicolon cuts the variable off
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0; go build -o /weather .

FROM gcr.io/distroless/static-debian13
COPY --from=build /weather /weather
CMD ["/weather"]
