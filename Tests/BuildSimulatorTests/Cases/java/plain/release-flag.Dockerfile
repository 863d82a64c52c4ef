# expect: starts
# why: JDK 25 with --release 21 gives class files for Java 21
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY src src
RUN javac --release 21 -d out src/org/acme/clock/Main.java
FROM eclipse-temurin:21-jre-alpine
COPY --from=build /build/out /classes
ENV CLASSPATH=/classes
CMD ["java", "org.acme.clock.Main"]
