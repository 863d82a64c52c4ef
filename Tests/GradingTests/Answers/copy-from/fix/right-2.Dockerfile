# why: renamed the stage, relative command, source without the leading slash
FROM gcc:15 AS builder
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13
WORKDIR /opt/tally
COPY --from=builder src/build/tally .
CMD ["./tally"]
