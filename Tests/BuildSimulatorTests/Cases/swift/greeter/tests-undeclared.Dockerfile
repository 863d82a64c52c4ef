# expect: fails build-fails
# why: Package.swift names a test target whose folder is not copied: error: 'src': target 'GreetingKitTests' has overlapping sources (or: Source files ... should be located under 'Tests/GreetingKitTests')
FROM swift:6.3 AS build
WORKDIR /src
COPY Package.swift .
COPY Sources ./Sources
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/Greeter /Greeter
ENTRYPOINT ["/Greeter"]
