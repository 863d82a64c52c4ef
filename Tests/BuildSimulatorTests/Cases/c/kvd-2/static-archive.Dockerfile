# expect: starts
# why: libsqlite3-dev has libsqlite3.a, and linking with -static gives a binary without any loader for the static image.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends build-essential libsqlite3-dev
COPY Makefile *.c *.h /src/
WORKDIR /src
RUN make LDFLAGS=-static

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/kvd /kvd
EXPOSE 6400
CMD ["/kvd"]
