# expect: starts
# why: ldconfig puts /usr/local/lib into the cache, and libstdc++6 is installed.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ cmake make
WORKDIR /src
COPY . .
RUN cmake -B b -DBUILD_SHARED_LIBS=ON && cmake --build b && DESTDIR=/stage cmake --install b

FROM debian:trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends libstdc++6 && rm -rf /var/lib/apt/lists/*
COPY --from=build /stage /
RUN ldconfig
CMD ["sensord"]
