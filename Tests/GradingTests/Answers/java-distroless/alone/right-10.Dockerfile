# why: argument file of the java launcher
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java21-debian13
COPY --from=build /src/target/quotes-1.4.0.jar /app/quotes.jar
COPY <<EOF /app/jvm.args
-Xmx128m
EOF
ENTRYPOINT ["java", "@/app/jvm.args", "-jar", "/app/quotes.jar"]
