# expect: fails copy-source-missing
# why: the Makefile writes into build/, there is no /app/beacond
FROM gcc:14 AS build
WORKDIR /app
COPY Makefile .
COPY src src
COPY plugins plugins
RUN gcc --version
RUN make

FROM gcr.io/distroless/cc-debian13
WORKDIR /app
COPY --from=build /app/beacond .
COPY --from=build /app/build/plugins plugins
ENV BEACON_PLUGINS=/app/plugins
CMD ["/app/beacond"]
