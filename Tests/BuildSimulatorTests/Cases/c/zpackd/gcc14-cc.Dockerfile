# expect: starts
# why: needs libc and libz, both in cc-debian13 of the same Debian
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/build/zpackd /usr/local/bin/zpackd
ENTRYPOINT ["zpackd"]
