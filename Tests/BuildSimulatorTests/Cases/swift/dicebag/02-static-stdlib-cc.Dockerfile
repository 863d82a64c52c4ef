# expect: starts
# why: the Swift runtime is linked in, cc-debian13 has libstdc++, libgcc_s, libm and a newer glibc
FROM swift:6.3-noble AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib -Xlinker -s && \
    install -D "$(swift build -c release --static-swift-stdlib -Xlinker -s --show-bin-path)/dicebag" /out/dicebag

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /out/ /opt/
CMD ["/opt/dicebag", "4d6"]
