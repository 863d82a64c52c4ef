# expect: starts
# why: --static-swift-stdlib leaves only libstdc++, libgcc_s and libc, and cc-debian13 has a newer glibc than Ubuntu 24.04.
FROM swift:6.3 AS build
WORKDIR /build
COPY Package.swift ./
COPY Sources ./Sources
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /build/.build/release/tally ./
COPY tally.json ./
ENTRYPOINT ["/app/tally"]
