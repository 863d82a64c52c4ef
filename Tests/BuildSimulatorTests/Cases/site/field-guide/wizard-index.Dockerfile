# expect: starts
# why: the search index is made in a Python stage and the site served by nginx-unprivileged
FROM python:3.13-slim AS site
SHELL ["/bin/bash", "-euxo", "pipefail", "-c"]
WORKDIR /work
COPY . .
RUN mkdir /site; cp -a public/. /site/; \
    python tools/make_index.py /site /site/index.json; \
    compress() { while IFS= read -r -d '' f; do gzip -9 -k "$f"; done; }; \
    find /site -type f \( -name '*.html' -o -name '*.css' -o -name '*.json' \) -print0 | compress; \
    test -s /site/index.json.gz

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --from=site /site/ /usr/share/nginx/html/
EXPOSE 8080
