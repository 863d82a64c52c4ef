# why: copies the whole source folder, it starts, but the sources ship
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13
WORKDIR /opt/tally
COPY --from=build /src .
CMD ["/opt/tally/build/tally"]
