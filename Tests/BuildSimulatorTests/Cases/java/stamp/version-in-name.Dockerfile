# expect: fails copy-source-missing
# why: finalName is stamp: "/src/target/stamp-1.4.0.jar": not found
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml ./
COPY src ./src
RUN mvn -B package

FROM eclipse-temurin:21-jre
COPY --from=build /src/target/stamp-1.4.0.jar /opt/stamp.jar
CMD ["java", "-jar", "/opt/stamp.jar"]
