# expect: fails build-fails
FROM gcc:15 AS b
WORKDIR /src
COPY . .
RUN make && make install DESTDIR=/rootfs
FROM gcr.io/distroless/base-debian13
COPY --from=b /rootfs/ /
CMD ["hello"]
