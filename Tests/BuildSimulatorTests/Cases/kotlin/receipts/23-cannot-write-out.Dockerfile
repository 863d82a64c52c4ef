# expect: fails not-permitted
# why: /srv/receipts is made by root before USER, the program cannot make its out folder: AccessDeniedException
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM eclipse-temurin:21-jre
WORKDIR /srv/receipts
COPY --from=build /src/target/receipts-0.5-jar-with-dependencies.jar receipts.jar
USER 10001:10001
ENTRYPOINT ["java", "-jar", "receipts.jar"]
