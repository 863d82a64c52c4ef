# expect: fails build-fails
# why: go.work names ./lib, which was never copied into the stage
FROM golang:1.27 AS build
WORKDIR /work
COPY go.work ./
COPY api ./api
RUN cd api && CGO_ENABLED=0 go build -o /out/api .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/api /api
ENTRYPOINT ["/api"]
