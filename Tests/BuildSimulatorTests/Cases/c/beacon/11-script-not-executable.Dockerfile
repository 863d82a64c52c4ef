# expect: fails not-executable
# why: docker/plain.sh has no x bit: permission denied
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make install DESTDIR=/out

FROM debian:trixie-slim
COPY --from=build /out /
COPY docker/plain.sh /plain.sh
ENTRYPOINT ["/plain.sh"]
