# why: target with a slash makes a folder of the program's name
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13
WORKDIR /opt/tally
COPY --from=build /src/build/tally /usr/bin/tally/
CMD ["/usr/bin/tally"]
