# expect: starts
# why: make install with DESTDIR builds a small tree that is copied over the root of the image.
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make install DESTDIR=/rootfs

FROM gcr.io/distroless/cc-debian13
COPY --from=build /rootfs/usr/local /usr/local
USER 65532
CMD ["counter", "1"]
