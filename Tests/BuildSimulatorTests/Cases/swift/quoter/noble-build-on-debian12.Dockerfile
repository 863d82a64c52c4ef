# expect: fails library-too-old
# why: built on Ubuntu 24.04 (glibc 2.39), cc-debian12 has 2.36: GLIBC_2.38 not found
FROM swift:6.3-noble AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib
RUN mkdir /out && cd "$(swift build -c release --static-swift-stdlib --show-bin-path)" && cp -R Quoter *.resources /out/

FROM gcr.io/distroless/cc-debian12:nonroot
WORKDIR /app
COPY --from=build /out/ ./
ENTRYPOINT ["/app/Quoter"]
