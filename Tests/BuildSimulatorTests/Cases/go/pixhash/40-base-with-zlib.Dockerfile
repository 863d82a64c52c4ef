# expect: starts
# why: zlib headers installed for the build, base-debian13 holds libz.so.1; usage text ends with 0
FROM golang:1.27-trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends zlib1g-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.cache/go-build go build -o /pixhash .

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /pixhash /usr/local/bin/pixhash
ENTRYPOINT ["/usr/local/bin/pixhash"]
