# expect: starts
# why: slim Debian run image with its own user who owns the data folder
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o tickerd .

FROM debian:trixie-slim
RUN useradd --system --uid 4711 --home-dir /var/lib/tickerd --create-home tick
COPY --from=build --chown=tick:tick /src/tickerd /usr/local/bin/
ENV DB_PATH=/var/lib/tickerd/ticks.db
USER tick
VOLUME /var/lib/tickerd
CMD ["tickerd"]
