# expect: starts
# why: jar-with-dependencies, results go to /tmp
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
RUN mvn -B dependency:go-offline
COPY src src
RUN mvn -B package

FROM gcr.io/distroless/java17-debian13:nonroot
COPY --from=build /src/target/receipts-0.5-jar-with-dependencies.jar /receipts.jar
ENV RECEIPTS_OUT=/tmp/out
CMD ["/receipts.jar"]
