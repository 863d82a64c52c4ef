# expect: unknown
# really: starts
# why: program, loader and the libraries that ldd names are assembled and put on scratch
FROM swift:6.3 AS pack
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib --product moonctl
RUN mkdir -p /rootfs/bin \
 && cp .build/release/moonctl /rootfs/bin/moonctl \
 && ldd .build/release/moonctl | grep -o '/[^ ]*' > /tmp/needed \
 && while read -r f; do mkdir -p "/rootfs$(dirname "$f")"; cp -L "$f" "/rootfs$f"; done < /tmp/needed

FROM scratch
COPY --from=pack /rootfs/ /
USER 1000:1000
ENTRYPOINT ["/bin/moonctl"]
CMD ["list"]
