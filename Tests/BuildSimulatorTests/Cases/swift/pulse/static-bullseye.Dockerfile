# expect: fails library-too-old
# why: built on Ubuntu 24.04 (glibc 2.39), bullseye has 2.31
FROM swift:6.3-noble AS build
WORKDIR /src
COPY . .
RUN swift build -c release -Xswiftc -static-stdlib && cp "$(swift build -c release --show-bin-path)/Pulse" /Pulse
FROM debian:bullseye-slim
COPY --from=build /Pulse /usr/bin/pulse
CMD ["pulse"]
