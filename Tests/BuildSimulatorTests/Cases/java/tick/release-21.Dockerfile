# expect: starts
# why: --release 21 makes classes Java 21 can read.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /t
COPY src src
RUN javac --release 21 -d out src/module-info.java src/tick/Main.java

FROM eclipse-temurin:21-jre
COPY --from=build /t/out /app
CMD ["java", "-cp", "/app", "tick.Main"]
