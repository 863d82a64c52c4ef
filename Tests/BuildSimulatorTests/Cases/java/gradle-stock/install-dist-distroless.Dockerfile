# expect: fails program-missing
# why: the start script needs /bin/sh
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle --no-daemon installDist

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/build/install/stock /opt/stock
ENTRYPOINT ["/opt/stock/bin/stock"]
