FROM maven:3-eclipse-temurin-21
WORKDIR /src
COPY . .
RUN mvn -B package
ENV JAVA_TOOL_OPTIONS=-Xmx128m
CMD ["java", "-jar", "target/quotes-1.4.0.jar"]
