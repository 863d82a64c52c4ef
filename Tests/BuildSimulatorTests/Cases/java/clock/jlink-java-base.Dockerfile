# expect: starts
# why: jlink makes a runtime with the two needed modules, and java-base has all libraries of a glibc JVM.
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY src src
RUN javac -d /classes $(find src -name '*.java')
RUN jlink --add-modules java.base,jdk.httpserver \
          --no-header-files --no-man-pages --compress=zip-6 \
          --output /opt/jre

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=build /opt/jre /opt/jre
COPY --from=build /classes /app/classes
EXPOSE 8080
ENTRYPOINT ["/opt/jre/bin/java", "-cp", "/app/classes", "com.example.clock.Main"]
