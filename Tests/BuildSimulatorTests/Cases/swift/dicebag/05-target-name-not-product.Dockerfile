# expect: fails copy-source-missing
# why: the executable product is called dicebag, DiceCLI is the name of its target only
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib --product dicebag

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/DiceCLI /dicebag
ENTRYPOINT ["/dicebag"]
