# expect: fails copy-source-missing
# why: PREFIX is /usr/local below DESTDIR: "/rootfs/bin/zpackd": not found
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make static && make install DESTDIR=/rootfs

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /rootfs/bin/zpackd /bin/zpackd
ENTRYPOINT ["/bin/zpackd"]
