# expect: starts
# why: entrypoint and cmd are inherited; only the files are added
FROM alpine:3.24 AS prep
WORKDIR /site
COPY public/ ./
RUN find . -type f -name '*.css' -exec gzip -k9 {} \; && chmod -R a+rX .

FROM cgr.dev/chainguard/nginx
COPY --from=prep /site/ /usr/share/nginx/html/
EXPOSE 8080
