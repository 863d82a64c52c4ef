# expect: unknown
# really: starts
# why: the Swift .so files are copied next to the dynamic program and LD_LIBRARY_PATH names them
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release
RUN mkdir -p /opt/beacon/lib /opt/beacon/bin \
 && cp -a /usr/lib/swift/linux/*.so* /opt/beacon/lib/ \
 && cp -L .build/release/beacond /opt/beacon/bin/

FROM gcr.io/distroless/cc-debian13
COPY --from=build /opt/beacon /opt/beacon
ENV LD_LIBRARY_PATH=/opt/beacon/lib
USER 65532
EXPOSE 5555
ENTRYPOINT ["/opt/beacon/bin/beacond"]
