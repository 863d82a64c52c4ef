# expect: fails build-fails
# why: gcc without libc6-dev: --no-install-recommends leaves the headers out, stdio.h is not found
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc
COPY hello.c .
RUN gcc -O2 -o /hello hello.c

FROM gcr.io/distroless/base-debian13
COPY --from=build /hello /hello
CMD ["/hello"]
