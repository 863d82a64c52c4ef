# expect: fails build-fails
# why: golang:alpine has no bash, the script asks for it through env
FROM golang:1.27-alpine AS compile
ENV OUT=/out
COPY . /repo
RUN /repo/scripts/build.sh

FROM gcr.io/distroless/static-debian13
COPY --from=compile /out/tick /usr/local/bin/
ENTRYPOINT ["tick"]
