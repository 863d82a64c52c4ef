# expect: starts
# why: Debian 13 compiler and Debian 13 cc image, plugin folder given by variable
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends g++ make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY --chmod=0644 Makefile ./
COPY src ./src
COPY plugins ./plugins
RUN make CXXFLAGS="-O2 -std=c++17 -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE" LDFLAGS="-pie -Wl,-z,relro,-z,now" CC="gcc -fPIE"

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build --chown=0:0 --chmod=0555 /src/build/beacond /opt/beacon/beacond
COPY --from=build --chown=0:0 /src/build/plugins /opt/beacon/plugins
ENV BEACON_PLUGINS=/opt/beacon/plugins
USER 65532:65532
EXPOSE 7007/tcp
ENTRYPOINT ["/opt/beacon/beacond"]
