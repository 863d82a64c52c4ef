from maven:3-eclipse-temurin-21 as b
copy . /w
run cd /w && mvn -q package && mv target/quotes-1.4.0.jar /quotes.jar
from gcr.io/distroless/java21-debian13:nonroot
copy --from=b /quotes.jar /
entrypoint ["java", "-Xmx128m", "-jar", "/quotes.jar"]
