# expect: fails build-fails
# why: --no-install-recommends leaves libc6-dev out, stdio.h is missing
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc make && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN make && make install DESTDIR=/out

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /out /
ENTRYPOINT ["/usr/local/bin/beacon"]
