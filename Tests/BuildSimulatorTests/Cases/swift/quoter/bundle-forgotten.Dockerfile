# expect: fails module-missing
# why: quoter_Quoter.resources is not copied, Bundle.module stops with a fatal error
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /src/.build/x86_64-unknown-linux-gnu/release/Quoter /app/Quoter
ENTRYPOINT ["/app/Quoter"]
