# expect: fails library-too-old
# why: javac of JDK 25 without --release writes class files of version 69, Java 21 refuses them.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY src src
RUN javac -d /classes src/com/example/clock/Main.java \
 && jar --create --file /clock.jar --main-class com.example.clock.Main -C /classes .

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /clock.jar /clock.jar
CMD ["/clock.jar"]
