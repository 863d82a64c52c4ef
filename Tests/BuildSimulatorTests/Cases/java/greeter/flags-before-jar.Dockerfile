# expect: starts
# why: Options before the jar in CMD are JVM options; the entrypoint java -jar accepts them.
from maven:3-eclipse-temurin-21 as build
workdir /src
copy pom.xml ./
copy src/main ./src/main
run mvn -B package

from gcr.io/distroless/java21-debian13:nonroot
workdir /srv
copy --from=build /src/target/greeter-1.2.0.jar greeter.jar
cmd ["-Xmx64m", "-Dgreeting=Servus", "greeter.jar", "Wien"]
