# expect: fails copy-source-missing
# why: DESTDIR goes before the prefix /usr/local, so the program is in /stage/usr/local/bin.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ cmake make
WORKDIR /src
COPY . .
RUN cmake -B b && cmake --build b && DESTDIR=/stage cmake --install b

FROM gcr.io/distroless/cc-debian13
COPY --from=build /stage/bin/sensord /sensord
ENTRYPOINT ["/sensord"]
