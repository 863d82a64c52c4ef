# expect: starts
# why: --static-swift-stdlib leaves libstdc++, libgcc_s and glibc, all in cc-debian13
FROM swift:6.3 AS build
WORKDIR /src
COPY Package.swift ./
COPY Sources Sources
COPY Tests Tests
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/Greeter /usr/local/bin/Greeter
ENTRYPOINT ["/usr/local/bin/Greeter"]
CMD ["reader"]
