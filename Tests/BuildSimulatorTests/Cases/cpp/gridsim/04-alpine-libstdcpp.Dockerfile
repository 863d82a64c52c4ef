# expect: starts
# why: musl build, alpine runtime with the libstdc++ package
FROM alpine:3.24 AS build
RUN apk add --no-cache g++ cmake samurai
WORKDIR /src
COPY . .
RUN cmake -G Ninja -B out -DBUILD_TESTING=OFF && cmake --build out

FROM alpine:3.24
RUN apk add --no-cache libstdc++
WORKDIR /gridsim
COPY --from=build /src/out/app/gridsim .
COPY worlds worlds
CMD ["./gridsim", "glider"]
