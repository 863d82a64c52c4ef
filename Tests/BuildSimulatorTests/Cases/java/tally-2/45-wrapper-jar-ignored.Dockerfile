# expect: fails build-fails
# why: .dockerignore leaves all jars out, the wrapper script cannot load GradleWrapperMain
FROM eclipse-temurin:21-jdk AS build
WORKDIR /work
COPY . .
RUN ./gradlew --no-daemon installDist

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /work/build/install/tally/lib/ /app/lib/
ENTRYPOINT ["java", "-cp", "/app/lib/*", "net.example.tally.Tally"]
