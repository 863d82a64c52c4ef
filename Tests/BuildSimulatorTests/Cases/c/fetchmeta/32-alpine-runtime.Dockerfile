# expect: starts
# why: musl's loader looks into /usr/local/lib by itself, libcurl comes from apk
FROM alpine:3.24 AS build
RUN apk add --no-cache build-base cmake curl-dev
WORKDIR /src
COPY . .
RUN cmake -B build && cmake --build build && cmake --install build

FROM alpine:3.24
RUN apk add --no-cache libcurl
COPY --from=build /usr/local/bin/ /usr/local/bin/
COPY --from=build /usr/local/lib/ /usr/local/lib/
USER 1001
ENTRYPOINT ["/usr/local/bin/fetchmeta"]
