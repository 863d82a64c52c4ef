# expect: fails library-missing
# why: plain Alpine has no libstdc++.
FROM alpine:3.22 AS build
RUN apk add --no-cache g++ cmake make
WORKDIR /src
COPY . .
RUN cmake -B b && cmake --build b

FROM alpine:3.22
COPY --from=build /src/b/sensord /usr/local/bin/sensord
CMD ["sensord"]
