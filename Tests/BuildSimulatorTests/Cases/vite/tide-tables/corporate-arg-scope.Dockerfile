# expect: fails copy-source-missing
# why: SITE_DIR is declared before the first FROM only, so it is empty in the last stage and /app/assets does not exist
ARG NODE_TAG=24
ARG SITE_DIR=out/site

FROM node:${NODE_TAG} AS base
LABEL com.acme.team="web-platform"
WORKDIR /app

FROM base AS compile
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build

FROM cgr.dev/chainguard/nginx:latest
LABEL com.acme.team="web-platform" \
      com.acme.tier="edge"
COPY --from=compile /app/${SITE_DIR}/index.html /usr/share/nginx/html/index.html
COPY --from=compile /app/${SITE_DIR}/assets /usr/share/nginx/html/assets
EXPOSE 8080
