# expect: starts
# why: static Swift libraries, noble glibc 2.39 on Debian 13, bundle beside the program
FROM swift:6.3-noble AS build
WORKDIR /src
COPY --chmod=0644 Package.swift ./
COPY Sources ./Sources
RUN swift build -c release --static-swift-stdlib --product AlmanacService -Xlinker -s

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /opt/almanac
COPY --from=build --chown=0:0 /src/.build/release/AlmanacService ./AlmanacService
COPY --from=build --chown=0:0 /src/.build/release/almanac_AlmanacService.resources ./almanac_AlmanacService.resources
USER 65532:65532
ENTRYPOINT ["/opt/almanac/AlmanacService"]
