# expect: starts
# why: the launcher script on a Debian with a shell
FROM eclipse-temurin:21-jdk AS build
WORKDIR /w
COPY . .
RUN ./build.sh

FROM debian:trixie-slim
COPY --from=build /jre /usr/local/clock
USER 1000
CMD ["/usr/local/clock/bin/clock"]
