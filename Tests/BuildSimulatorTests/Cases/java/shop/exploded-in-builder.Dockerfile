# expect: starts
# why: The boot jar is unpacked with the jar tool, and JarLauncher starts from the exploded directory.
FROM gradle:8-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle --no-daemon bootJar \
 && mkdir /exploded \
 && cd /exploded \
 && jar -xf /src/build/libs/shop-1.0.jar

FROM gcr.io/distroless/java21-debian13:nonroot
WORKDIR /app
COPY --from=build /exploded/BOOT-INF ./BOOT-INF
COPY --from=build /exploded/META-INF ./META-INF
COPY --from=build /exploded/org ./org
ENTRYPOINT ["java", "-cp", ".", "org.springframework.boot.loader.launch.JarLauncher"]
