# expect: fails library-too-old
# why: built on Ubuntu 24.04 (glibc 2.39), Debian 12 has 2.36
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian12:nonroot
WORKDIR /app
COPY --from=build /src/.build/release/Weathervane .
COPY --from=build /src/.build/release/weathervane_Weathervane.resources weathervane_Weathervane.resources
COPY Config Config
ENTRYPOINT ["/app/Weathervane"]
