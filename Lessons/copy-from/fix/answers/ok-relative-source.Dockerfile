FROM gcc:15 AS build
COPY . /src/
RUN make -C /src

FROM gcr.io/distroless/cc-debian13
WORKDIR /app
COPY --from=build src/build/tally tally
CMD ["/app/tally"]
