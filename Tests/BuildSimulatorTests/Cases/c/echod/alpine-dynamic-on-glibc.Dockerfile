# expect: fails loader-missing
# why: the alpine build needs ld-musl, base-debian13 has only the glibc loader
FROM alpine:3.24 AS build
RUN apk add --no-cache gcc musl-dev make
WORKDIR /src
COPY . .
RUN make && make install DESTDIR=/stage PREFIX=/usr

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /stage/usr/bin/echod /usr/bin/echod
COPY --from=build /stage/usr/lib/libwire.so.1 /usr/lib/x86_64-linux-gnu/libwire.so.1
EXPOSE 7777
ENTRYPOINT ["/usr/bin/echod"]
