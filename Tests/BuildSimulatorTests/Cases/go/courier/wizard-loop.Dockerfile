# expect: starts
# why: every command is built in a loop into a folder that is on the image's PATH
FROM golang:1.27 AS build
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
WORKDIR /src
COPY . .
RUN set -x; export CGO_ENABLED=0; \
    compile() { go build -trimpath -o "/out/$1" "./cmd/$1"; }; \
    for d in cmd/*/; do compile "$(basename "$d")"; done; \
    for b in intake sweeper courierctl; do [[ -x /out/$b ]]; done; \
    /out/courierctl version

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/ /usr/local/bin/
COPY templates /etc/courier/templates
ENV TEMPLATE_DIR=/etc/courier/templates
ENTRYPOINT ["sweeper"]
