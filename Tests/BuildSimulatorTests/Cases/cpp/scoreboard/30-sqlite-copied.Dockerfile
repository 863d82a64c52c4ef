# expect: starts
# why: libsqlite3 is copied onto the loader path of cc, the data folder is given to nonroot
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ make pkg-config libsqlite3-dev
WORKDIR /src
COPY . .
RUN make && mkdir -p /out/var/lib/scoreboard

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /usr/lib/x86_64-linux-gnu/libsqlite3.so.0 /usr/lib/x86_64-linux-gnu/
COPY --from=build --chown=65532:65532 /out/var/lib/scoreboard /var/lib/scoreboard
COPY --from=build /src/scoreboard /usr/local/bin/
EXPOSE 6060
ENTRYPOINT ["/usr/local/bin/scoreboard"]
