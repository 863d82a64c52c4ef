# why: copies the folder onto the path of the program
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13
WORKDIR /opt/tally
COPY --from=build /src/build /usr/bin/tally
CMD ["/usr/bin/tally"]
