# expect: fails build-fails
# why: libsqlite3-0 brings the library but not sqlite3.h.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev libsqlite3-0
COPY notes.c /src/
RUN gcc -O2 -o /notes /src/notes.c -lsqlite3

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /usr/lib/x86_64-linux-gnu/libsqlite3.so.0 /usr/lib/x86_64-linux-gnu/libsqlite3.so.0
COPY --from=build /notes /notes
ENTRYPOINT ["/notes"]
