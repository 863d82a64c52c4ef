# why: takes a static base, but the program is dynamic
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/static-debian13
COPY --from=build /src/build/tally /usr/bin/tally
CMD ["/usr/bin/tally"]
