# expect: fails copy-source-missing
# why: *.jar is ignored and no clock.jar is in the context
FROM eclipse-temurin:21-jre
WORKDIR /app
COPY clock.jar .
CMD ["java", "-jar", "clock.jar"]
