# expect: starts
# why: Swift built on Debian 12 for the Debian 12 cc image
FROM swift:6.3-bookworm AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/src/.build \
    swift build -c release --static-swift-stdlib && cp .build/release/Greeter /greeter

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /greeter /greeter
ENTRYPOINT ["/greeter"]
