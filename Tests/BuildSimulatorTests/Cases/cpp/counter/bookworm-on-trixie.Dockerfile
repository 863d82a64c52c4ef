# expect: starts
# why: Built on Debian 12, run on Debian 13: newer libraries accept older programs.
FROM debian:bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ make && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY Makefile *.cpp *.hpp ./
RUN make all check

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/build/ /opt/counter/
ENTRYPOINT ["/opt/counter/counter"]
