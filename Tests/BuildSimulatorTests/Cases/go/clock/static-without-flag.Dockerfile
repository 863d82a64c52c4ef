# expect: starts
# why: the program uses neither net nor cgo, so it is static even with cgo allowed, and static has the time zones.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o /clock .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /clock /clock
CMD ["/clock"]
