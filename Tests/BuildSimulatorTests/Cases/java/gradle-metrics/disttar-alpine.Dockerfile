# expect: starts
# why: distTar is named with the version, its unpacked start script is a POSIX sh script and alpine JRE has sh.
FROM gradle:8-jdk21 AS dist
USER root
COPY . /home/gradle/project
WORKDIR /home/gradle/project
RUN gradle distTar --no-daemon \
 && mkdir -p /dist \
 && tar -xf build/distributions/metrics-1.2.0.tar -C /dist

FROM eclipse-temurin:21-jre-alpine
COPY --from=dist /dist/metrics-1.2.0/ /opt/metrics/
USER 405
ENTRYPOINT ["/opt/metrics/bin/metrics"]
