# expect: fails build-fails
# why: swift:6.3-slim has only the runtime libraries, there is no swift command for the build.
FROM swift:6.3-slim AS build
WORKDIR /build
COPY . .
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /build/.build/release/tally ./
COPY tally.json ./
ENTRYPOINT ["/app/tally"]
