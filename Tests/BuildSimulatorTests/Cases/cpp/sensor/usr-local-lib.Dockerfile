# expect: fails library-missing
# why: distroless has no ld.so.cache and /usr/local/lib is no default folder of the loader.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ cmake make
WORKDIR /src
COPY . .
RUN cmake -B b -DBUILD_SHARED_LIBS=ON && cmake --build b && DESTDIR=/stage cmake --install b

FROM gcr.io/distroless/cc-debian13
COPY --from=build /stage /
ENTRYPOINT ["sensord"]
