# expect: starts
# why: the out folder belongs to the user; classes for 17 run on Java 25
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q package && mkdir /out

FROM gcr.io/distroless/java25-debian13
COPY --from=build --chown=65532:65532 /out /var/receipts
COPY --from=build /src/target/*-with-dependencies.jar /opt/receipts.jar
ENV RECEIPTS_OUT=/var/receipts
VOLUME ["/var/receipts"]
USER 65532
ENTRYPOINT ["/usr/bin/java", "-XX:+UseSerialGC", "-jar", "/opt/receipts.jar"]
