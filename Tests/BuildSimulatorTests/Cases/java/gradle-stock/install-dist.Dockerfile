# expect: starts
# why: start script of installDist on a JRE image with a shell
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle --no-daemon installDist

FROM eclipse-temurin:21-jre
COPY --from=build /src/build/install/stock /opt/stock
ENTRYPOINT ["/opt/stock/bin/stock"]
