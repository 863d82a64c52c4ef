# expect: starts
# why: the Temurin JRE image has a shell and java on PATH, so the start.sh wrapper works here
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml ./
COPY src ./src
RUN mvn -B -q -DskipTests clean package \
 && find target -maxdepth 1 -name 'orders-*.jar' -exec cp {} /app.jar \;

FROM eclipse-temurin:21-jre
ENV JAVA_OPTS="-Xmx256m"
WORKDIR /app
COPY --from=build /app.jar app.jar
COPY --chmod=0755 start.sh .
USER 1001:0
EXPOSE 8080
CMD ["./start.sh"]
