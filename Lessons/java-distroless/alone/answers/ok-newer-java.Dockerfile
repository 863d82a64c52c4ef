FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B package

FROM gcr.io/distroless/java25-debian13
COPY --from=build --chmod=444 /src/target/quotes-1.4.0.jar /srv/quotes.jar
ENV JAVA_TOOL_OPTIONS -Xmx128m
WORKDIR /srv
CMD ["./quotes.jar"]
