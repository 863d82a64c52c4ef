# expect: starts
# why: builder pinned to bookworm
FROM swift:6.3-bookworm AS build
WORKDIR /build
COPY . .
RUN swift build -c release --static-swift-stdlib --product App && \
    install -Dm755 "$(swift build -c release --show-bin-path)/App" /rootfs/app/App

FROM gcr.io/distroless/cc-debian12
COPY --from=build /rootfs/ /
CMD ["/app/App"]
