# expect: fails loader-missing
# why: The alpine build needs /lib/ld-musl-x86_64.so.1, and the Debian based image has only the glibc loader.
FROM alpine:3.24 AS build
RUN apk add --no-cache gcc make musl-dev sqlite-dev
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/kvd /kvd
ENTRYPOINT ["/kvd"]
