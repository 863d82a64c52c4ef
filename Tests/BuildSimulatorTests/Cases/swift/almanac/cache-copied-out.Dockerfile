# expect: starts
# why: the products are copied out of the cached .build within the same RUN
# syntax=docker/dockerfile:1
FROM swift:6.3 AS build
WORKDIR /src
COPY Package.swift ./
COPY Sources ./Sources
RUN --mount=type=cache,target=/src/.build,sharing=locked \
    swift build -c release --static-swift-stdlib \
 && mkdir -p /out \
 && cp -r .build/release/AlmanacService .build/release/almanac_AlmanacService.resources /out/

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /out/ /srv/almanac/
ENTRYPOINT ["/srv/almanac/AlmanacService"]
