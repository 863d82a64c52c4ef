# expect: fails build-fails
# why: swift slim holds the runtime libraries only, there is no swift command
FROM swift:6.3-slim AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/dicebag /dicebag
ENTRYPOINT ["/dicebag"]
