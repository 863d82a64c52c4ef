# expect: starts
# why: make install with DESTDIR, static glibc program on static
FROM gcc:14 AS build
COPY . /usr/src/zpackd
RUN cd /usr/src/zpackd && make static && make install DESTDIR=/rootfs PREFIX=/opt/zpackd

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /rootfs /
ENV PATH=/opt/zpackd/bin:$PATH
CMD ["zpackd"]
