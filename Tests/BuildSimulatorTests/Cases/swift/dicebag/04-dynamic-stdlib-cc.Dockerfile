# expect: fails library-missing
# why: without --static-swift-stdlib libswiftCore.so is needed, cc-debian13 has none
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/dicebag /dicebag
ENTRYPOINT ["/dicebag"]
