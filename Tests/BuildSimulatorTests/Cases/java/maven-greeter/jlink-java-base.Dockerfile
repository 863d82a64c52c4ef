# expect: starts
# why: jlink makes a runtime with all needed modules, java-base has glibc and zlib, and java gets -jar with the jar and its lib folder.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml ./
COPY src ./src
RUN mvn -B package
RUN jlink \
      --add-modules java.base,java.logging,java.sql,jdk.httpserver,jdk.unsupported \
      --strip-java-debug-attributes --no-man-pages --no-header-files \
      --output /jre

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=build /jre /jre
COPY --from=build /src/target/greeter.jar /app/greeter.jar
COPY --from=build /src/target/lib/ /app/lib/
ENTRYPOINT ["/jre/bin/java", "-XX:MaxRAMPercentage=75", "-jar", "/app/greeter.jar"]
