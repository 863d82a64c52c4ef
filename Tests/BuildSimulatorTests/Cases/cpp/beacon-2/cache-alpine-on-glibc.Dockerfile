# expect: fails loader-missing
# why: built on Alpine, the dynamic program asks for /lib/ld-musl-x86_64.so.1
# syntax=docker/dockerfile:1
FROM alpine:3.24 AS build
RUN --mount=type=cache,target=/var/cache/apk apk add g++ make
WORKDIR /src
COPY . .
RUN make build/beaconstamp

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/build/beaconstamp /usr/local/bin/
ENTRYPOINT ["beaconstamp"]
