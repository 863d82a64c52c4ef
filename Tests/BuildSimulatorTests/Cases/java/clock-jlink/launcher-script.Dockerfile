# expect: fails program-missing
# why: bin/clock made by --launcher is a shell script, there is no /bin/sh
FROM eclipse-temurin:21-jdk AS build
WORKDIR /w
COPY . .
RUN ./build.sh /opt/clock

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=build /opt/clock /opt/clock
ENTRYPOINT ["/opt/clock/bin/clock"]
