# why: a renamed copy of the sources ships
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13
COPY --from=build /src/src/tally.c /usr/share/doc/main.c
COPY --from=build /src/build/tally /usr/bin/tally
CMD ["/usr/bin/tally"]
