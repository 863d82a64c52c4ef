# expect: starts
# why: JDK 25 compiles with release 21 from the pom, so the class files fit Java 21.
ARG JDK=25
ARG RUN_JAVA=21
FROM maven:3-eclipse-temurin-${JDK} AS build
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests clean package && cp target/*.jar /greeter.jar

FROM gcr.io/distroless/java${RUN_JAVA}-debian13:nonroot
COPY --from=build --chown=65532:65532 /greeter.jar /greeter.jar
CMD ["/greeter.jar"]
