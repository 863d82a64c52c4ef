# expect: starts
# why: static binaries on busybox:musl, data folder made and handed to nobody by number
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN set -e; for c in promlet promtool; do CGO_ENABLED=0 go build -trimpath -o /out/$c ./cmd/$c; done

FROM busybox:1-musl
LABEL maintainer="The Promlet Authors"
COPY --from=build /out/promlet        /bin/promlet
COPY --from=build /out/promtool       /bin/promtool
COPY documentation/promlet.yml  /etc/promlet/promlet.yml
COPY LICENSE NOTICE             /
WORKDIR /promlet
RUN chown -R 65534:65534 /etc/promlet /promlet && chmod g+w /promlet
USER       65534:65534
EXPOSE     9090
VOLUME     [ "/promlet" ]
ENTRYPOINT [ "/bin/promlet" ]
CMD        [ "--config.file=/etc/promlet/promlet.yml", \
             "--storage.path=/promlet" ]
