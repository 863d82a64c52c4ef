# expect: fails loader-missing
# why: the Makefile links dynamically unless told otherwise, static has no loader
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make && make install DESTDIR=/out

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out /
ENTRYPOINT ["/usr/local/bin/beacon"]
