# expect: fails program-missing
# why: the script's first line ends with CR, so the interpreter /bin/sh\r is not found
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make install DESTDIR=/out

FROM debian:trixie-slim
COPY --from=build /out /
COPY docker/run-dos.sh /usr/local/bin/docker-run
ENTRYPOINT ["docker-run"]
