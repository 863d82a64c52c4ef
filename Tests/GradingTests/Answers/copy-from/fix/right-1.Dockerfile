# why: the smallest fix, command names the file in WORKDIR
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13
WORKDIR /opt/tally
COPY --from=build /src/build/tally .
CMD ["/opt/tally/tally"]
