# expect: fails shell-missing
# why: shell-form ENTRYPOINT on distroless: exec: "/bin/sh": stat /bin/sh: no such file or directory
FROM gradle:9-jdk21 AS build
WORKDIR /p
COPY . .
RUN gradle --no-daemon shadowJar

FROM gcr.io/distroless/java21-debian13:nonroot
ENV JAVA_OPTS=-Xmx256m
COPY --from=build /p/build/libs/pulse-all.jar /pulse.jar
ENTRYPOINT java $JAVA_OPTS -jar /pulse.jar
