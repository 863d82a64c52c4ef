# expect: fails library-too-old
# why: javac 25 writes class files of version 69, and Java 21 reads up to 65.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /t
COPY src src
RUN javac -d out src/module-info.java src/tick/Main.java

FROM eclipse-temurin:21-jre
COPY --from=build /t/out /app
CMD ["java", "-cp", "/app", "tick.Main"]
