# expect: fails build-fails
# why: libsqlite3-dev is not installed in the builder, so the compiler does not find sqlite3.h.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc make libc6-dev
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/kvd /kvd
ENTRYPOINT ["/kvd"]
