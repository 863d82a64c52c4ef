# expect: fails library-missing
# why: The final alpine image has no libstdc++.so.6, which came with g++ in the builder.
FROM alpine:3.24 AS build
RUN apk add --no-cache g++ make
WORKDIR /src
COPY . .
RUN make

FROM alpine:3.24
COPY --from=build /src/build/counter /usr/local/bin/counter
CMD ["counter"]
