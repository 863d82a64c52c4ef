# expect: fails library-too-old
# why: class files of JDK 25 do not load on Java 21 (UnsupportedClassVersionError)
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
RUN javac -d out src/org/acme/clock/Main.java
FROM eclipse-temurin:21-jre-alpine
COPY --from=build /build/out /classes
CMD ["java", "-cp", "/classes", "org.acme.clock.Main"]
