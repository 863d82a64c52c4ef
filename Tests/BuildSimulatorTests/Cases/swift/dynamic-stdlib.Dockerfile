# expect: fails library-missing
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release
FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/App /app/App
ENTRYPOINT ["/app/App"]
