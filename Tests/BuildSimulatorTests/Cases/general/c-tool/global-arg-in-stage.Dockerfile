# expect: fails copy-source-missing
# why: OUT is declared before FROM and not repeated in the last stage, so the source becomes /hello.
ARG OUT=/opt/tool
FROM gcc:14 AS build
ARG OUT
WORKDIR ${OUT}
COPY hello.c .
RUN gcc -static -o hello hello.c

FROM scratch
COPY --from=build ${OUT}/hello /hello
ENTRYPOINT ["/hello"]
