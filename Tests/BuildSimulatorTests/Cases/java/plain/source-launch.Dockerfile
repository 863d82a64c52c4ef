# expect: starts
# why: a JDK runs a single source file
FROM eclipse-temurin:21-jdk-alpine
COPY src/org/acme/clock/Main.java /Main.java
CMD ["java", "/Main.java"]
