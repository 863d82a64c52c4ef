# expect: starts
# why: The run path $ORIGIN/../lib is relative to the program, so the tree can be moved as a whole.
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN set -e; \
    mkdir -p dist/bin dist/lib; \
    g++ -O2 -fPIC -shared -o dist/lib/libgeo.so geo.cpp; \
    g++ -O2 cli.cpp -Ldist/lib -lgeo -Wl,-rpath,'$ORIGIN/../lib' -o dist/bin/geo-cli

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /anywhere
COPY --from=build /src/dist/ ./
ENTRYPOINT ["/anywhere/bin/geo-cli"]
