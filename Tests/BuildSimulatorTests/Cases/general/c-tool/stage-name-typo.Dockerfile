# expect: fails build-fails
# why: the stage is called compile, and no image of the name compiler exists.
FROM gcc:14 AS compile
COPY hello.c /src/
RUN gcc -static -o /hello /src/hello.c

FROM scratch
COPY --from=compiler /hello /hello
ENTRYPOINT ["/hello"]
