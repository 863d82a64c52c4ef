# expect: fails build-fails
# why: the golang image holds gcc but not zlib1g-dev: zlib.h: No such file or directory
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -o /out/pixhash .

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /out/pixhash /pixhash
ENTRYPOINT ["/pixhash"]
