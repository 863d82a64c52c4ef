# expect: fails copy-source-missing
# why: the pages are in public/, the context has no dist folder
FROM cgr.dev/chainguard/nginx:latest
LABEL org.opencontainers.image.title="field-guide"
COPY --chown=0:0 --chmod=0755 dist/ /usr/share/nginx/html/
USER 65532:65532
EXPOSE 8080/tcp
