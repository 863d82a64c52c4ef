# expect: starts
# why: both stages are Debian 13, worlds installed with cmake and named by the variable
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ cmake make && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cmake -S . -B /build -DCMAKE_BUILD_TYPE=Release && cmake --build /build --parallel && cmake --install /build --prefix /dist

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /dist /usr/local
ENV GRIDSIM_WORLDS=/usr/local/share/gridsim/worlds
ENTRYPOINT ["gridsim"]
CMD ["glider"]
