# expect: starts
# why: each stage repeats the ARG that it uses, and names of images come from arguments too.
ARG OUT=/opt/tool
ARG RUNTIME=static-debian13
FROM gcc:14 AS build
ARG OUT
WORKDIR ${OUT}
COPY hello.c .
RUN gcc -static -o hello hello.c

FROM gcr.io/distroless/${RUNTIME:-base}:${TAG:-nonroot}
ARG OUT
COPY --from=build ${OUT}/hello ${OUT}/hello
ENV PATH=${OUT}:$PATH
CMD ["hello"]
