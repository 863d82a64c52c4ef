# expect: starts
# why: Ubuntu holds libstdc++ for apt; the test stage is a base of the build stage, shell form CMD with an ARG as ENV
FROM ubuntu:24.04 AS tools
ENV DEBIAN_FRONTEND=noninteractive
RUN apt-get update && apt-get install -y build-essential cmake

FROM tools AS tested
COPY . /work
WORKDIR /work
RUN cmake -B build && cmake --build build -j && cd build && ctest --output-on-failure

FROM ubuntu:24.04
ARG WORLD=glider
ENV WORLD=${WORLD}
COPY --from=tested /work/build/app/gridsim /usr/local/bin/
COPY worlds /opt/worlds
ENV GRIDSIM_WORLDS=/opt/worlds
USER ubuntu
CMD gridsim $WORLD
