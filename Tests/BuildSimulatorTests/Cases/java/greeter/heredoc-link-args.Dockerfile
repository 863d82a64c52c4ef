# expect: starts
# why: The heredoc RUN installs the jar under /dist and CMD gives jar path plus program argument.
FROM maven:3-eclipse-temurin-21 AS build
WORKDIR /work
COPY . .
RUN <<EOT
set -eu
mvn -B -q package
install -D -m 0644 target/greeter-1.2.0.jar /dist/greeter.jar
ls -l /dist
EOT

FROM gcr.io/distroless/java21-debian13
COPY --link --from=build /dist/ /opt/greeter/
CMD ["/opt/greeter/greeter.jar", "Docker"]
