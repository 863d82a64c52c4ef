# expect: fails library-missing
# why: also with the static Swift library libstdc++.so.6 is needed, base has none
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/.build/release/dicebag /dicebag
ENTRYPOINT ["/dicebag"]
