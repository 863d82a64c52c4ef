# expect: starts
# why: runtime library installed
FROM debian:13 AS build
RUN apt-get update && apt-get install -y --no-install-recommends build-essential libsqlite3-dev
COPY . /src
RUN make -C /src install DESTDIR=/stage
FROM debian:13-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends libsqlite3-0 \
 && rm -rf /var/lib/apt/lists/*
COPY --from=build /stage/ /
ENTRYPOINT ["netecho"]
CMD ["7007"]
