# expect: starts
# why: layers extracted by the tools jar mode; the application layer holds bookshelf.jar, which runs with -jar
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /build
COPY pom.xml ./
RUN mvn -B dependency:go-offline
COPY src ./src
RUN mvn -B -DskipTests package
RUN java -Djarmode=tools -jar target/bookshelf.jar extract --layers --destination extracted

FROM eclipse-temurin:21-jre
WORKDIR /application
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
USER 1001
ENTRYPOINT ["java", "-jar", "bookshelf.jar"]
