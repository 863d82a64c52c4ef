# expect: starts
# why: compiled and jarred with JDK 21, run by JRE 21
FROM eclipse-temurin:21-jdk AS build
WORKDIR /build
COPY . .
RUN javac -d out $(find src -name '*.java') && jar --create --file clock.jar --manifest MANIFEST.MF -C out .
FROM eclipse-temurin:21-jre
RUN useradd --system --uid 999 clock
COPY --from=build --chown=clock /build/clock.jar /opt/clock.jar
USER clock
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "/opt/clock.jar"]
