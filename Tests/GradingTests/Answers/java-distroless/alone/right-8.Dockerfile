# why: the option in an ARG which goes to ENV
ARG OPTS=-Xmx128m
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package
FROM gcr.io/distroless/java21-debian13
ARG OPTS
ENV JAVA_TOOL_OPTIONS=$OPTS
COPY --from=build /src/target/quotes-1.4.0.jar /app/
CMD ["/app/quotes-1.4.0.jar"]
