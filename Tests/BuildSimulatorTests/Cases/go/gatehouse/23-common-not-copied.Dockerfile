# expect: fails build-fails
# why: go.mod replaces the shared module with ../../libs/common, which was never copied into the stage
FROM golang:1.27 AS build
WORKDIR /src
COPY services/api/go.mod ./
COPY services/api/*.go ./
RUN CGO_ENABLED=0 go build -o /api .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /api /api
COPY services/api/api.conf /etc/gatehouse/api.conf
ENTRYPOINT ["/api"]
