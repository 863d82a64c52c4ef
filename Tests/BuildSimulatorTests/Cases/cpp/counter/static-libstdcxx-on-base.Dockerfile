# expect: starts
# why: libstdc++ and libgcc are linked statically; only glibc is left, and base-debian13 has it.
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make LDFLAGS='-static-libstdc++ -static-libgcc'

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build --chmod=0755 /src/build/counter /usr/local/bin/counter
ENTRYPOINT ["counter"]
