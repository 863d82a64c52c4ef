# why: names the image instead of the stage
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13
COPY --from=gcc:15 /src/build/tally /usr/bin/tally
CMD ["/usr/bin/tally"]
