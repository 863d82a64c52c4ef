# expect: fails library-missing
# why: libswiftCore.so and Foundation are not in plain ubuntu
FROM swift:6.3-noble AS build
WORKDIR /src
COPY . .
RUN swift build -c release
FROM ubuntu:24.04
COPY --from=build /src/.build/release/Pulse /usr/local/bin/
CMD ["Pulse"]
