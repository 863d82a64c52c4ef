# expect: starts
# why: shadow jar has Main-Class and all classes
FROM gradle:9-jdk21 AS build
WORKDIR /home/gradle/pulse
COPY *.kts ./
COPY src src
RUN gradle --no-daemon shadowJar

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /home/gradle/pulse/build/libs/pulse-all.jar /pulse.jar
EXPOSE 8080
CMD ["/pulse.jar"]
