# expect: fails library-missing
# why: base-debian13 has no libstdc++.so.6.
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/build/counter /usr/local/bin/counter
ENTRYPOINT ["counter"]
