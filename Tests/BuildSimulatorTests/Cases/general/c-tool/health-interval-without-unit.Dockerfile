# expect: fails build-fails
# why: a duration needs a unit, 30 alone cannot be parsed.
FROM gcc:14 AS build
COPY hello.c /src/
RUN gcc -static -o /hello /src/hello.c

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /hello /hello
HEALTHCHECK --interval=30 CMD ["/hello"]
ENTRYPOINT ["/hello"]
