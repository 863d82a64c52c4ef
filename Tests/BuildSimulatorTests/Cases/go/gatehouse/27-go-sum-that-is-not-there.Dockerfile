# expect: fails copy-source-missing
# why: modules without external dependencies have no go.sum, COPY of it fails
FROM golang:1.27 AS build
WORKDIR /mono/services/api
COPY libs/common /mono/libs/common
COPY services/api/go.mod services/api/go.sum ./
RUN go mod download
COPY services/api .
RUN CGO_ENABLED=0 go build -o /api .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /api /api
COPY services/api/api.conf /etc/gatehouse/api.conf
ENTRYPOINT ["/api"]
