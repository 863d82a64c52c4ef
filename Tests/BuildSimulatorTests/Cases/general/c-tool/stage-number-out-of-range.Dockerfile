# expect: fails build-fails
# why: the file has the stages 0 and 1 only.
FROM gcc:14
COPY hello.c /src/
RUN gcc -static -o /hello /src/hello.c

FROM scratch
COPY --from=2 /hello /hello
ENTRYPOINT ["/hello"]
