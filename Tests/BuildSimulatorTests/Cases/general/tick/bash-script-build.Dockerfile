# expect: starts
# why: the build script needs bash (golang:1.27 has it), OUT comes from ENV, script bits from the context
FROM golang:1.27 AS compile
ENV OUT=/out
COPY . /repo
RUN /repo/scripts/build.sh

FROM compile AS check
RUN test -x "$OUT/tick" && ("$OUT/tick"; echo "exit: $?") | tee /tmp/log | grep -q tick

FROM gcr.io/distroless/static-debian13
COPY --from=check /out/tick /usr/local/bin/
USER 10001:10001
ENTRYPOINT ["tick"]
