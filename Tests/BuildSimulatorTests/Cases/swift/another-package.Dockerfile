# expect: starts
FROM swift:6.3 AS b
COPY . /w
RUN swift build --package-path /w -c release --static-swift-stdlib
FROM gcr.io/distroless/cc-debian13
COPY --from=b /w/.build/release/App /app
ENTRYPOINT ["/app"]
