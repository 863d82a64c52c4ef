# expect: fails build-fails
# why: Sources/CRoll was not copied, the manifest names that target
FROM swift:6.3 AS build
WORKDIR /src
COPY Package.swift .
COPY Sources/DiceKit Sources/DiceKit
COPY Sources/DiceCLI Sources/DiceCLI
COPY Tests Tests
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/dicebag /dicebag
ENTRYPOINT ["/dicebag"]
