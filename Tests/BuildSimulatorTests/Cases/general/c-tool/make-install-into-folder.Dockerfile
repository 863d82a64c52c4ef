# expect: starts
# why: make installs below /out, and base has the same glibc as the builder.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev make
WORKDIR /src
COPY . .
RUN make CC=gcc && make CC=gcc install DESTDIR=/out PREFIX=/usr

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /out/ /
CMD ["hello", "one", "two"]
