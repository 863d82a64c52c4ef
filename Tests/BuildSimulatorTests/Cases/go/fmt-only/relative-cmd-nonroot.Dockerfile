# expect: fails program-missing
# why: the workdir of :nonroot is /home/nonroot, ./app is looked for there while the binary is in /
FROM golang:1.22 AS build
WORKDIR /go/src/app
COPY . .
RUN go vet -v
RUN CGO_ENABLED=0 go build -o /go/bin/app

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /go/bin/app /
CMD ["./app"]
