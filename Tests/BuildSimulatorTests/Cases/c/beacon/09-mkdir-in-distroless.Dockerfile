# expect: fails shell-missing
# why: RUN in the distroless stage, there is no shell and no mkdir
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make install LDFLAGS=-static DESTDIR=/out

FROM gcr.io/distroless/static-debian13
RUN mkdir -p /var/run/beacon
COPY --from=build /out /
USER nonroot
ENTRYPOINT ["/usr/local/bin/beacon"]
