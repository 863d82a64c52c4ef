# expect: starts
# why: LDFLAGS=-static gives a static program.
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make LDFLAGS=-static && strip build/counter

FROM build AS check
RUN make check

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/build/counter /
ENTRYPOINT ["/counter"]
