# expect: starts
# why: a static musl program runs anywhere.
FROM alpine:3.24 AS build
RUN apk add --no-cache gcc musl-dev
COPY hello.c /
RUN gcc -static -o /hello /hello.c && ! test -x /hello.c

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /hello /usr/bin/hello
CMD ["/usr/bin/hello"]
