FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13
COPY --from=gcc:15 /src/build/tally /usr/local/bin/tally
CMD ["/usr/local/bin/tally"]
