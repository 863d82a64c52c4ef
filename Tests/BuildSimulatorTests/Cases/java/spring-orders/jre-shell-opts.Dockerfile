# expect: starts
# why: The JRE image has a shell, so shell form CMD with $JAVA_OPTS works.
ARG JAVA_VERSION=21
FROM maven:3-eclipse-temurin-${JAVA_VERSION} AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -DskipTests clean package

FROM eclipse-temurin:${JAVA_VERSION}-jre
WORKDIR /app
COPY --from=build /src/target/*.jar app.jar
ENV JAVA_OPTS="-Xmx256m"
EXPOSE 8080
USER 1000:1000
CMD exec java $JAVA_OPTS -jar app.jar
