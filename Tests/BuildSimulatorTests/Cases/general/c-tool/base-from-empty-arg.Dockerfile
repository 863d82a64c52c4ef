# expect: fails build-fails
# why: RUNTIME has no value, so the image name of the last stage is blank.
ARG RUNTIME
FROM gcc:14 AS build
COPY hello.c /src/
RUN gcc -static -o /hello /src/hello.c

FROM ${RUNTIME}
COPY --from=build /hello /hello
ENTRYPOINT ["/hello"]
