# expect: fails shell-missing
# why: shell form ENTRYPOINT on an image without sh
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go install ./cmd/linkd
FROM gcr.io/distroless/static-debian12
ENV LINKD_ADDR=:9000
COPY --from=build /go/bin/linkd /linkd
ENTRYPOINT /linkd
