# expect: fails build-fails
# why: the stage is called build, --from=builder is taken as an image of that name, which does not exist
FROM golang:1.27 AS build
WORKDIR /mono
COPY . .
RUN cd services/api && CGO_ENABLED=0 go build -o /go/bin/gatehouse-api .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=builder /go/bin/gatehouse-api /gatehouse-api
COPY services/api/api.conf /etc/gatehouse/api.conf
ENTRYPOINT ["/gatehouse-api"]
