# expect: fails loader-missing
# why: --static-swift-stdlib still links glibc dynamically
FROM swift:6.3 AS build
WORKDIR /build
COPY . .
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/static-debian13
COPY --from=build /build/.build/release/App /App
CMD ["/App"]
