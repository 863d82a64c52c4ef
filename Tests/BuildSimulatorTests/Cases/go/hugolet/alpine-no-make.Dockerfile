# expect: fails build-fails
# why: golang:alpine has no make
FROM golang:1.27-alpine AS build
WORKDIR /work
COPY . .
RUN make build VERSION=1.0.0

FROM gcr.io/distroless/static-debian13
COPY --from=build /work/bin/hugolet /hugolet
ENTRYPOINT ["/hugolet"]
