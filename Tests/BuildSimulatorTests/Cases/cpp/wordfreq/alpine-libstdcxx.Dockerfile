# expect: starts
# why: Alpine run image with the C++ runtime package
FROM alpine:3.24 AS build
RUN apk add --no-cache g++ cmake make
WORKDIR /src
COPY . .
RUN cmake -B /build . && cmake --build /build

FROM alpine:3.24
RUN apk add --no-cache libstdc++
COPY --from=build /build/wordfreqd /usr/local/bin/
COPY samples /samples
WORKDIR /samples
CMD ["wordfreqd", "poem.txt"]
