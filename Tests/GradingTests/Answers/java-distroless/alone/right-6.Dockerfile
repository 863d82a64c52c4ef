# why: JDK_JAVA_OPTIONS, renamed in the build stage, user number
FROM maven:3-eclipse-temurin-21-alpine AS build
WORKDIR /src
COPY . .
RUN mvn -B package && mv target/*.jar /app.jar

FROM gcr.io/distroless/java21-debian13
ENV JDK_JAVA_OPTIONS="-XX:+UseSerialGC -Xmx128m"
COPY --link --from=build /app.jar /app.jar
USER 65532
CMD ["/app.jar"]
