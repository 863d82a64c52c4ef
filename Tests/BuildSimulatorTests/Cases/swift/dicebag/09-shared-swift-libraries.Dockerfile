# expect: starts
# why: the Swift .so files are copied to /usr/lib/swift/linux, where the RUNPATH of the program points
FROM swift:6.3-noble AS build
WORKDIR /src
COPY . .
RUN swift build -c release

FROM gcr.io/distroless/cc-debian13
COPY --from=build /usr/lib/swift/linux/*.so /usr/lib/swift/linux/
COPY --from=build /src/.build/release/dicebag /usr/local/bin/dicebag
USER nonroot:nonroot
ENTRYPOINT ["dicebag", "1d20"]
