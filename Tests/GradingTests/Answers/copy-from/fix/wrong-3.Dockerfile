# why: believes the source is relative to the first stage's WORKDIR
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13
COPY --from=build ./build/tally /usr/bin/tally
CMD ["/usr/bin/tally"]
