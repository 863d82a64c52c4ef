# expect: starts
# why: COPY --parents keeps libs/ and services/; last target is the mailer, its spool is owned by the user it runs as
FROM golang:1.27-alpine AS base
ENV CGO_ENABLED=0
WORKDIR /mono
COPY --parents libs/common services/api services/mailer ./

FROM base AS build-api
RUN cd services/api && go build -trimpath -o /out/api .

FROM base AS build-mailer
RUN cd services/mailer && go build -trimpath -o /out/mailer . && mkdir -p /out/spool

FROM gcr.io/distroless/static-debian13 AS api
COPY --from=build-api /out/api /usr/local/bin/
COPY services/api/api.conf /etc/gatehouse/api.conf
USER 65532
ENTRYPOINT ["api"]

FROM gcr.io/distroless/static-debian13 AS mailer
COPY --from=build-mailer /out/mailer /usr/local/bin/
COPY --from=build-mailer --chown=65532:65532 /out/spool /var/spool/gatehouse
COPY services/mailer/mailer.conf /etc/gatehouse/mailer.conf
USER 65532:65532
STOPSIGNAL SIGTERM
ENTRYPOINT ["mailer"]
