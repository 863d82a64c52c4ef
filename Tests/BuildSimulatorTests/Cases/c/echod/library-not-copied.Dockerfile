# expect: fails library-missing
# why: libwire.so.1 stays in the builder: error while loading shared libraries
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends build-essential
WORKDIR /src
COPY . .
RUN make && make install PREFIX=/usr/local

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /usr/local/bin/echod /usr/local/bin/echod
EXPOSE 7777
ENTRYPOINT ["/usr/local/bin/echod"]
