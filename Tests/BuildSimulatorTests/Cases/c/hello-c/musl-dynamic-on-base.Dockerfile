# expect: fails loader-missing
# why: dynamic musl binary, base-debian13 has only the glibc loader
FROM alpine:3.24 AS build
RUN apk add --no-cache gcc make musl-dev
WORKDIR /src
COPY . .
RUN make CC=gcc

FROM gcr.io/distroless/base-debian13
COPY --from=build /src/hello /hello
ENTRYPOINT ["/hello"]
