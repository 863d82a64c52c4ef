# expect: fails copy-source-missing
# why: drafts is in .dockerignore, so COPY drafts finds nothing in the context
FROM python:3.13-slim AS source
WORKDIR /work
COPY tools tools
COPY public public

FROM source AS lint
RUN python -m py_compile tools/make_index.py

FROM source AS preview
COPY drafts public/drafts
RUN python tools/make_index.py public public/index.json

FROM preview AS debug
CMD ["python", "-m", "http.server", "-d", "public", "8000"]

FROM nginxinc/nginx-unprivileged:stable-alpine AS final
COPY --from=preview /work/public/ /usr/share/nginx/html/
EXPOSE 8080
