# expect: starts
# why: make install with DESTDIR and PREFIX=/usr, the staged tree is laid over base-debian13, /usr/lib is searched
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev make
WORKDIR /src
COPY . .
RUN make -j2 && make install DESTDIR=/stage PREFIX=/usr

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /stage/ /
EXPOSE 7777
ENTRYPOINT ["echod"]
