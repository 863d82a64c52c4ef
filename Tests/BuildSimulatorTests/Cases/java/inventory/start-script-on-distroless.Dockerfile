# expect: fails program-missing
# why: bin/inventory is a #!/bin/sh script and the distroless image has no /bin/sh.
FROM gradle:9-jdk21 AS build
WORKDIR /src
COPY . .
RUN gradle installDist --no-daemon

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /src/build/install/inventory /app
ENTRYPOINT ["/app/bin/inventory"]
