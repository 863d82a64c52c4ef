# expect: fails program-missing
# why: bin/tally is a #!/bin/sh script, java21 distroless has no shell
FROM gradle:9-jdk21 AS build
WORKDIR /work
COPY . .
RUN gradle --no-daemon installDist

FROM gcr.io/distroless/java21-debian13:nonroot
COPY --from=build /work/build/install/tally /opt/tally
ENTRYPOINT ["/opt/tally/bin/tally"]
