# expect: starts
# why: the bookworm toolchain links against glibc 2.36, the same as cc-debian12
ARG SWIFT_TAG=6.3-bookworm
ARG RUNTIME=gcr.io/distroless/cc-debian12

FROM swift:${SWIFT_TAG} AS toolchain
LABEL com.acme.kind="toolchain"

FROM toolchain AS build
ARG PRODUCT=moonctl
WORKDIR /workspace
COPY Package.swift ./
COPY Sources/ Sources/
RUN swift build -c release --static-swift-stdlib --product ${PRODUCT} \
 && cp .build/release/${PRODUCT} /product

FROM ${RUNTIME}:nonroot
ARG VERSION=dev
LABEL org.opencontainers.image.version="${VERSION}" org.opencontainers.image.vendor="Acme Astronomy"
COPY --from=build /product /usr/local/bin/moon
ENTRYPOINT ["/usr/local/bin/moon"]
CMD ["now"]
