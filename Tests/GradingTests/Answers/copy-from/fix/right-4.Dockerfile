# why: static link by LDFLAGS, scratch, stage by number
FROM gcc:15
WORKDIR /src
COPY Makefile .
COPY src/ src/
RUN make LDFLAGS=-static

FROM scratch
COPY --from=0 /src/build/tally /usr/bin/tally
ENTRYPOINT ["/usr/bin/tally"]
