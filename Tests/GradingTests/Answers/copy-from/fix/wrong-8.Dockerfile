# why: sources come in by the runtime base instead
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcc:15
WORKDIR /opt/tally
COPY . .
RUN make && cp build/tally /usr/bin/tally && rm -rf src
CMD ["/usr/bin/tally"]
