# expect: fails build-fails
# why: the slim image has no toolchain: /bin/sh: 1: swift: not found
FROM swift:6.3-slim AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/.build/release/Greeter /Greeter
CMD ["/Greeter"]
