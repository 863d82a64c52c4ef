FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make LDFLAGS=-static

FROM scratch
COPY --from=0 /src/build/tally /
CMD ["/tally"]
