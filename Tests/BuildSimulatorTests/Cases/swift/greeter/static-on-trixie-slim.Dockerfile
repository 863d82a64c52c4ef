# expect: starts
# why: Debian's base system carries libstdc++6 and libgcc-s1 (apt needs them)
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift test
RUN swift build -c release --static-swift-stdlib && \
    install -D "$(swift build -c release --static-swift-stdlib --show-bin-path)/Greeter" /out/greeter

FROM debian:trixie-slim
COPY --from=build /out/greeter /usr/local/bin/greeter
USER nobody
CMD ["greeter", "trixie"]
