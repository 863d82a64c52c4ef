# expect: fails entrypoint-repeated
# why: entrypoint is nginx already; the word nginx in CMD becomes an invalid option
ARG NGINX_TAG=1.30-debian13
ARG REGISTRY=dhi.io

FROM python:3.13-slim AS content
ARG SITE_ROOT=/site
LABEL com.acme.stage="content"
WORKDIR /workspace
COPY tools/ tools/
COPY public/ ${SITE_ROOT}/
RUN python tools/make_index.py ${SITE_ROOT} ${SITE_ROOT}/index.json

FROM ${REGISTRY}/nginx:${NGINX_TAG}
ARG SITE_ROOT=/site
ARG VERSION=2026.11
LABEL org.opencontainers.image.version="${VERSION}" com.acme.owner="museum"
COPY --from=content ${SITE_ROOT}/ /usr/share/nginx/html/
EXPOSE 8080
CMD ["nginx", "-g", "daemon off;"]
