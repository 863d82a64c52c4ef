# expect: fails build-fails
# why: without recommended packages gcc comes without libc6-dev, so stdio.h is missing.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc
COPY hello.c /src/
RUN gcc -static -o /hello /src/hello.c

FROM scratch
COPY --from=build /hello /
ENTRYPOINT ["/hello"]
