# expect: starts
# why: A static busybox is placed at /bin/sh, so the shell-form CMD works on static-debian13.
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make LDFLAGS=-static

FROM gcr.io/distroless/static-debian13
COPY --from=busybox:1-musl /bin/busybox /bin/sh
COPY --from=build /src/build/counter /usr/local/bin/counter
ENV TOP=2
CMD exec counter "$TOP"
