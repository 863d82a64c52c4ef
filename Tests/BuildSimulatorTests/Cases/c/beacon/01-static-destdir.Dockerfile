# expect: starts
# why: -static build, the whole install tree is copied onto static
FROM gcc:14 AS build
WORKDIR /usr/src/beacon
COPY Makefile ./
COPY src src
COPY share share
RUN make LDFLAGS=-static && make check && make install DESTDIR=/stage

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /stage /
EXPOSE 7070
ENTRYPOINT ["/usr/local/bin/beacon"]
