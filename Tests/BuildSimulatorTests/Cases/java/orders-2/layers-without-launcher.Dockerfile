# expect: starts
# why: jarmode tools extract keeps a runnable application.jar, the layers are copied onto each other
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml .
RUN mvn -B dependency:go-offline
COPY src src
RUN mvn -B -DskipTests package && mv target/orders-1.2.0.jar application.jar

FROM build AS layers
RUN java -Djarmode=tools -jar application.jar extract --layers --destination /layers

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
EXPOSE 8080
CMD ["application.jar"]
