# expect: starts
# why: everything linked with -static, the static image is enough
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN mkdir /out && g++ -std=c++20 -O2 -static -pthread -Iengine -o /out/gridsim app/main.cpp engine/grid.cpp && strip /out/gridsim && /out/gridsim missing; test $? -eq 1

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/gridsim /gridsim
COPY worlds /worlds
WORKDIR /
ENTRYPOINT ["/gridsim"]
CMD ["glider"]
