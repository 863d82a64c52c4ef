# expect: fails build-fails
# why: zlib1g-dev is not installed: src/pack.c:2:10: fatal error: zlib.h: No such file or directory
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc make libc6-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/build/zpackd /zpackd
ENTRYPOINT ["/zpackd"]
