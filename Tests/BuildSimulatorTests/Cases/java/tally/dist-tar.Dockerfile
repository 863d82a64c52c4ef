# expect: starts
# why: distribution archive unpacked by tar in an Alpine JRE
FROM gradle:9-jdk21 AS build
COPY --chown=gradle:gradle . /home/gradle/tally
WORKDIR /home/gradle/tally
RUN gradle distTar --no-daemon && mkdir /dist && tar -xf build/distributions/tally-1.0.0.tar -C /dist --strip-components=1

FROM eclipse-temurin:21-jre-alpine
COPY --from=build /dist/ /usr/local/tally/
RUN ln -s /usr/local/tally/bin/tally /usr/local/bin/tally
CMD ["tally"]
