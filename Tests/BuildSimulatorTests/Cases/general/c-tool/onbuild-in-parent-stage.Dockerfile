# expect: starts
# why: the ONBUILD lines of the first stage run when the second is built from it.
FROM gcc:14 AS toolchain
WORKDIR /src
ONBUILD COPY . .
ONBUILD RUN make CC=gcc LDFLAGS=-static

FROM toolchain AS build

FROM scratch
COPY --from=1 /src/hello /hello
ENTRYPOINT ["/hello"]
