# expect: starts
# why: -static links libstdc++ and glibc into lumend, so it runs on scratch.
FROM gcc:14 AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake
WORKDIR /work
ADD . /work
RUN cmake -S . -B b -DBUILD_SHARED_LIBS=OFF -DCMAKE_EXE_LINKER_FLAGS="-static" && cmake --build b

FROM scratch
COPY --from=build /work/b/lumend /lumend
USER 1000:1000
ENV LEVELS=2,3,5
CMD ["/lumend"]
