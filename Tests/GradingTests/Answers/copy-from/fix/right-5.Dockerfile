# why: install into a root folder and copy that folder
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make && install -D -m 755 build/tally /rootfs/usr/bin/tally

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /opt/tally
COPY --link --from=build /rootfs/ /
CMD ["/usr/bin/tally"]
