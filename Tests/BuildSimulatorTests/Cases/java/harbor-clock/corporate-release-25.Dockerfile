# expect: fails library-too-old
# why: compiled with release 25 and run on Java 21: class file version too new
ARG JDK=25
ARG JRE=21

FROM maven:3-eclipse-temurin-${JDK} AS build
ARG JDK
LABEL com.acme.stage="build"
WORKDIR /workspace
COPY pom.xml ./
COPY src/ src/
RUN mvn -B -ntp -Dmaven.compiler.release=${JDK} package

FROM gcr.io/distroless/java${JRE}-debian13:nonroot
ARG VERSION=1.4.0
LABEL org.opencontainers.image.version="${VERSION}" com.acme.owner="harbour"
WORKDIR /opt/acme
COPY --from=build /workspace/target/harbor-clock.jar harbor-clock.jar
EXPOSE 8080
CMD ["harbor-clock.jar"]
