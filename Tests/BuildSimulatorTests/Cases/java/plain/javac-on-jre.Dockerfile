# expect: fails build-fails
# why: a JRE image has no javac
FROM eclipse-temurin:21-jre
WORKDIR /app
COPY . .
RUN javac -d out src/org/acme/clock/Main.java
CMD ["java", "-cp", "out", "org.acme.clock.Main"]
