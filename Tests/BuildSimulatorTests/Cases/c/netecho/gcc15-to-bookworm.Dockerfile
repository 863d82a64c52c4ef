# expect: fails library-too-old
# why: strtol becomes __isoc23_strtol@GLIBC_2.38, bookworm has 2.36
FROM gcc:15 AS build
COPY . /usr/src/netecho
WORKDIR /usr/src/netecho
RUN gcc -O2 -o netecho src/main.c -lsqlite3
FROM debian:12-slim
RUN apt-get update && apt-get install -y --no-install-recommends libsqlite3-0 && rm -rf /var/lib/apt/lists/*
COPY --from=build /usr/src/netecho/netecho /usr/local/bin/netecho
CMD ["netecho"]
