# expect: fails library-missing
# why: libsqlite3.so.0 is not part of cc-debian13 and was not copied
FROM debian:trixie AS base
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev libsqlite3-dev
WORKDIR /src
COPY specimen.c .

FROM base AS lint
RUN gcc -fsyntax-only -Wall -Wextra -Werror specimen.c

FROM base AS build
RUN gcc -O2 specimen.c -o /specimen -lsqlite3

FROM build AS test
RUN /specimen add "Carabus auratus" 2026-05-01

FROM gcr.io/distroless/cc-debian13:debug AS debug
COPY --from=build /specimen /specimen
ENTRYPOINT ["/busybox/sh"]

FROM gcr.io/distroless/cc-debian13:nonroot AS final
COPY --from=build /specimen /specimen
ENTRYPOINT ["/specimen", "list"]
