# expect: starts
# why: static Swift runtime, binary found by --show-bin-path, cc-debian13 has libstdc++ and libgcc_s
FROM swift:6.3 AS build
WORKDIR /build
COPY Package.swift ./
COPY Sources Sources
RUN <<SCRIPT
set -eux
swift build -c release --static-swift-stdlib --product beacond
mkdir /staging
cp "$(swift build -c release --static-swift-stdlib --show-bin-path)/beacond" /staging/
SCRIPT

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /staging/ ./
EXPOSE 5555
ENTRYPOINT ["/app/beacond"]
