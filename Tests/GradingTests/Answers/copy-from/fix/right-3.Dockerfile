# why: bare name found by an extended PATH
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13
ENV PATH=/opt/tally:$PATH
WORKDIR /opt/tally
COPY --from=build /src/build/tally ./
CMD ["tally"]
