# expect: starts
# why: javac and jar by hand, jlink makes a small runtime that starts on java-base-debian13
FROM eclipse-temurin:21-jdk AS jdk
WORKDIR /w
COPY src/main/java java
RUN set -eux; \
    javac -d classes $(find java -name '*.java'); \
    jar --create --file ledger.jar --main-class org.example.ledger.Main -C classes .; \
    jlink --add-modules java.base,jdk.httpserver --no-header-files --no-man-pages --output /jre

FROM gcr.io/distroless/java-base-debian13:nonroot
COPY --from=jdk /jre /jre
COPY --from=jdk /w/ledger.jar /app/
ENV PORT=9090
EXPOSE 9090
ENTRYPOINT ["/jre/bin/java"]
CMD ["-jar", "/app/ledger.jar"]
