# expect: starts
# why: installDist start script, own user on the Ubuntu based JRE
FROM gradle:9-jdk21 AS build
WORKDIR /p
COPY . .
RUN gradle --no-daemon installDist

FROM eclipse-temurin:21-jre
RUN useradd --system --create-home pulse
COPY --from=build /p/build/install/pulse/ /opt/pulse/
USER pulse
WORKDIR /home/pulse
CMD ["/opt/pulse/bin/pulse"]
