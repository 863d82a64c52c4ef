# expect: starts
# why: installDist start script with all libs, sh and java present
FROM gradle:9-jdk21 AS build
WORKDIR /home/gradle/src
COPY --chown=gradle:gradle . .
RUN gradle --no-daemon installDist
FROM eclipse-temurin:21-jre
COPY --from=build /home/gradle/src/build/install/quoter /opt/quoter
RUN ln -s /opt/quoter/bin/quoter /usr/local/bin/quoter
CMD ["quoter"]
