# expect: starts
# why: libsqlite3.so.0 is copied to the multiarch library directory that the loader searches.
FROM rust:1-trixie AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends libsqlite3-dev pkg-config \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cargo build --release \
 && mkdir -p /stage/usr/lib/x86_64-linux-gnu /stage/opt \
 && cp -L /usr/lib/x86_64-linux-gnu/libsqlite3.so.0 /stage/usr/lib/x86_64-linux-gnu/ \
 && cp target/release/notes-db /stage/opt/

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /stage/usr/lib/x86_64-linux-gnu/libsqlite3.so.0 /usr/lib/x86_64-linux-gnu/libsqlite3.so.0
COPY --from=build /stage/opt/notes-db /opt/notes-db
ENTRYPOINT ["/opt/notes-db"]
