# expect: fails loader-missing
# why: A musl program needs /lib/ld-musl-x86_64.so.1, which the glibc image does not have.
FROM alpine:3.24 AS build
RUN apk add --no-cache g++ make
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/build/counter /usr/local/bin/counter
ENTRYPOINT ["counter"]
