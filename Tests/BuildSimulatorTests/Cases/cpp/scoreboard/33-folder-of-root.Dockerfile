# expect: unknown
# really: fails
# why: /var/lib/scoreboard was copied as root, the user cannot make the database in it
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ make pkg-config libsqlite3-dev
WORKDIR /src
COPY . .
RUN make && mkdir -p /out/var/lib/scoreboard

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /usr/lib/x86_64-linux-gnu/libsqlite3.so.0 /usr/lib/x86_64-linux-gnu/
COPY --from=build /out/var/lib/scoreboard /var/lib/scoreboard
COPY --from=build /src/scoreboard /usr/local/bin/
ENTRYPOINT ["/usr/local/bin/scoreboard"]
