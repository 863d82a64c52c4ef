# expect: starts
# why: Swift linked in, Ubuntu 24.04 has libstdc++ and the same glibc; bundle is copied
FROM swift:6.3-noble AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib

FROM ubuntu:24.04
WORKDIR /opt/vane
COPY --from=build /src/.build/release/Weathervane ./
COPY --from=build /src/.build/release/weathervane_Weathervane.resources ./weathervane_Weathervane.resources
COPY Config/vane.json /etc/vane.json
ENV VANE_CONF=/etc/vane.json
CMD ./Weathervane
