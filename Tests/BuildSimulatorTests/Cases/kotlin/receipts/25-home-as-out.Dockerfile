# expect: starts
# why: the user's own home folder is the working folder, out can be made in it
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM eclipse-temurin:21-jre
RUN useradd --create-home --uid 5001 clerk
COPY --from=build /src/target/receipts-0.5-jar-with-dependencies.jar /opt/receipts.jar
USER clerk
WORKDIR /home/clerk
ENTRYPOINT ["java", "-jar", "/opt/receipts.jar"]
