# expect: fails library-too-old
# why: built on Ubuntu 24.04 (glibc 2.39), Debian 12 has 2.36
FROM swift:6.3 AS source
WORKDIR /src
COPY . .

FROM source AS test
RUN swift build --product moonctl && .build/debug/moonctl list

FROM source AS build
RUN swift build -c release --static-swift-stdlib --product AlmanacService

FROM gcr.io/distroless/cc-debian12:debug AS debug
COPY --from=build /src/.build/release/AlmanacService /app/
ENTRYPOINT ["/busybox/sh"]

FROM gcr.io/distroless/cc-debian12:nonroot AS final
WORKDIR /app
COPY --from=build /src/.build/release/AlmanacService ./
COPY --from=build /src/.build/release/almanac_AlmanacService.resources ./almanac_AlmanacService.resources
ENTRYPOINT ["/app/AlmanacService"]
