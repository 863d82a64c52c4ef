# why: bare name, WORKDIR is not on PATH
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13
WORKDIR /opt/tally
COPY --from=build /src/build/tally .
CMD ["tally"]
