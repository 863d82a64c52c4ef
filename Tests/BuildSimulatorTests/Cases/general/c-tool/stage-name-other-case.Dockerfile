# expect: starts
# why: COPY --from does not mind the case of stage names.
FROM gcc:14 AS Compile
COPY hello.c /src/
RUN gcc -static -o /hello /src/hello.c

FROM scratch AS final
COPY --from=COMPILE /hello /hello
ENTRYPOINT ["/hello"]
