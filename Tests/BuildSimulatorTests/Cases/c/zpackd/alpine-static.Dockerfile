# expect: starts
# why: make static with zlib-static, scratch
FROM alpine:3.24 AS build
RUN apk add --no-cache build-base zlib-dev zlib-static
WORKDIR /src
COPY . .
RUN make static && strip build/zpackd

FROM scratch
COPY --from=build /src/build/zpackd /zpackd
EXPOSE 6000
USER 65532:65532
ENTRYPOINT ["/zpackd"]
