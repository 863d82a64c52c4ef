# expect: starts
# why: the same script without x bit is read by sh, which is fine
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make install DESTDIR=/out

FROM debian:trixie-slim
COPY --from=build /out /
COPY docker/plain.sh /plain.sh
USER games
ENTRYPOINT ["sh", "/plain.sh"]
