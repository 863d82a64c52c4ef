# expect: fails library-missing
# why: alpine has no libstdc++.so.6 until the package is added
FROM alpine:3.24 AS build
RUN apk add --no-cache build-base cmake
WORKDIR /src
COPY . .
RUN cmake -B out -DBUILD_TESTING=OFF && cmake --build out

FROM alpine:3.24
WORKDIR /gridsim
COPY --from=build /src/out/app/gridsim .
COPY worlds worlds
CMD ["./gridsim"]
