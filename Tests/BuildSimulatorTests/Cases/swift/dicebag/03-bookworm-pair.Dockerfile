# expect: starts
# why: bookworm builder and cc-debian12 have the same glibc, Swift runtime linked in
ARG SWIFT=6.3
FROM swift:${SWIFT}-bookworm AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/src/.build,sharing=locked \
    swift build -c release --static-swift-stdlib --product dicebag && \
    cp .build/release/dicebag /dicebag

FROM gcr.io/distroless/cc-debian12
COPY --from=build /dicebag /
USER 65532:65532
ENTRYPOINT ["/dicebag"]
