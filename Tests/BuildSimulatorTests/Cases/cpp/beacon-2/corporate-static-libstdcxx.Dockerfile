# expect: starts
# why: libstdc++ and libgcc are linked into the program, so base with glibc and libm is enough
ARG GCC_TAG=14
ARG RUNTIME=gcr.io/distroless/base-debian13

FROM gcc:${GCC_TAG} AS toolchain
LABEL com.acme.image.kind="toolchain"

FROM toolchain AS build
ARG EXTRA_LDFLAGS="-static-libstdc++ -static-libgcc"
WORKDIR /workspace
COPY Makefile ./
COPY src/ src/
COPY plugins/ plugins/
RUN make LDFLAGS="${EXTRA_LDFLAGS}"

FROM ${RUNTIME}:nonroot AS runtime
ARG VERSION=0.0.0-dev
LABEL org.opencontainers.image.title="beacond" org.opencontainers.image.version="${VERSION}"
COPY --from=build /workspace/build/plugins/ /opt/acme/beacon/plugins/
COPY --from=build /workspace/build/beacond /opt/acme/beacon/beacond
ENV BEACON_PLUGINS=/opt/acme/beacon/plugins
EXPOSE 7007
ENTRYPOINT ["/opt/acme/beacon/beacond"]
