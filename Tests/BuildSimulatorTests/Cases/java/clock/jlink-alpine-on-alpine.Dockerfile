# expect: unknown
# really: starts
# why: A musl runtime on a musl image.
FROM eclipse-temurin:21-jdk-alpine AS build
WORKDIR /src
COPY src src
RUN javac -d /classes src/com/example/clock/Main.java \
 && jar --create --file /clock.jar --main-class com.example.clock.Main -C /classes . \
 && jlink --add-modules "$(jdeps --print-module-deps /clock.jar)" --no-header-files --no-man-pages --output /jre

FROM alpine:3.24
ENV JAVA_HOME=/usr/lib/jre PATH=/usr/lib/jre/bin:$PATH
COPY --from=build /jre $JAVA_HOME
COPY --from=build /clock.jar /clock.jar
USER nobody
CMD ["java", "-jar", "/clock.jar"]
