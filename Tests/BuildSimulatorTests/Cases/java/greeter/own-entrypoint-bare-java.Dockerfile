# expect: starts
# why: java lies in /usr/bin of the distroless Java image, so a bare name in an own ENTRYPOINT is found on PATH.
FROM maven:3-eclipse-temurin-21
WORKDIR /src
COPY . .
RUN mvn -B -DskipTests package \
 && mkdir /out \
 && mv target/greeter-1.2.0.jar /out/

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=0 /out/greeter-1.2.0.jar .
ENTRYPOINT ["java", "-Xmx64m", "-jar", "greeter-1.2.0.jar"]
CMD ["Ada"]
