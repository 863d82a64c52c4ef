# expect: fails library-missing
# why: base-nossl holds glibc only, libz.so.1 is missing
FROM golang:1.27-trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends zlib1g-dev
WORKDIR /src
COPY . .
RUN go build -o /pixhash .

FROM gcr.io/distroless/base-nossl-debian13:nonroot
COPY --from=build /pixhash /pixhash
ENTRYPOINT ["/pixhash"]
