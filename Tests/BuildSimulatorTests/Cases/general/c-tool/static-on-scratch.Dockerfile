# expect: starts
# why: -static makes the program independent of any library.
FROM gcc:14 AS build
WORKDIR /src
COPY hello.c .
RUN gcc -O2 -static -o /hello hello.c

FROM scratch
COPY --from=build /hello /
USER 1000
ENTRYPOINT ["/hello"]
