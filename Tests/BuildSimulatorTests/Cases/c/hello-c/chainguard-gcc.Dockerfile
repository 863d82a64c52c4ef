# expect: starts
# why: Chainguard docs: gcc-glibc builds, glibc-dynamic runs; /usr/local/bin is on PATH
FROM cgr.dev/chainguard/gcc-glibc AS build
COPY hello.c /work/hello.c
RUN gcc hello.c -o hello

FROM cgr.dev/chainguard/glibc-dynamic
COPY --from=build /work/hello /usr/local/bin/
CMD ["hello"]
