# expect: unknown
# really: fails start
# why: tally.json is read from the working directory on start and is not copied, so the program exits with 1.
FROM swift:6.3 AS build
WORKDIR /build
COPY Package.swift ./
COPY Sources ./Sources
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /build/.build/release/tally ./
ENTRYPOINT ["/app/tally"]
