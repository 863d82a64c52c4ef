# expect: fails library-missing
# why: plain Alpine has no libstdc++: Error loading shared library libstdc++.so.6: No such file or directory
FROM alpine:3.24 AS build
RUN apk add --no-cache build-base cmake
WORKDIR /src
COPY . .
RUN cmake -B /build . && cmake --build /build

FROM alpine:3.24
COPY --from=build /build/wordfreqd /usr/local/bin/
COPY samples /samples
CMD ["wordfreqd", "/samples/poem.txt"]
