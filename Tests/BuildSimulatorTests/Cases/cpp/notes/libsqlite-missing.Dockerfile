# expect: fails library-missing
# why: libsqlite3.so.0 is in no distroless base image.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev libsqlite3-dev
COPY notes.c /src/
RUN gcc -O2 -o /notes /src/notes.c -lsqlite3

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /notes /notes
ENTRYPOINT ["/notes"]
