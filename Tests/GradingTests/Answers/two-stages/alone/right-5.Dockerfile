# why: three stages, static by netgo and osusergo tags, base of the task, -C and directory output
FROM golang:1.27 AS source
WORKDIR /src
COPY . .

FROM source AS build
RUN go env -w CGO_ENABLED=0 && go build -C cmd/greeter -o /out/ .

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /app
LABEL org.opencontainers.image.title=greeter
COPY --link --from=build /out/ ./
EXPOSE 8080
CMD ["./greeter"]
