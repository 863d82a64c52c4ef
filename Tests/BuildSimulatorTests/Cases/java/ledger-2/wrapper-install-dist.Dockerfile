# expect: starts
# why: gradlew installDist, the start script needs sh and java, which the JRE image has
FROM eclipse-temurin:21-jdk AS build
WORKDIR /w
COPY gradlew ./
COPY gradle gradle
COPY settings.gradle.kts build.gradle.kts ./
COPY src src
RUN chmod +x gradlew && ./gradlew --no-daemon installDist

FROM eclipse-temurin:21-jre
COPY --from=build /w/build/install/ /opt/
ENV PATH="/opt/ledger/bin:${PATH}" JAVA_OPTS=-Xmx128m
USER 10001
EXPOSE 8080
CMD ["ledger"]
