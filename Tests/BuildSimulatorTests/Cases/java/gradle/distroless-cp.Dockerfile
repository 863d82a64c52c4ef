# expect: starts
# why: ENTRYPOINT replaced by a full java call with the lib folder on the class path
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle installDist --no-daemon
FROM gcr.io/distroless/java21-debian12:nonroot
COPY --from=build /src/build/install/quoter/lib /lib-app
ENTRYPOINT ["/usr/bin/java", "-cp", "/lib-app/*", "io.quoter.Quoter"]
