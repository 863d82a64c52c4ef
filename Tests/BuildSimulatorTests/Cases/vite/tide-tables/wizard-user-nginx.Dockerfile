# expect: fails not-permitted
# why: stock nginx config as an unprivileged user cannot create /var/cache/nginx/client_temp
FROM node:24 AS build
SHELL ["/bin/bash", "-eo", "pipefail", "-c"]
WORKDIR /app
COPY package.json ./
RUN set -x; npm install 2>&1 | tee /tmp/install.log
COPY . .
RUN set -x; npm run build; \
    for f in index.html search-index.json robots.txt; do test -s "out/site/$f"; done; \
    find out/site -name '*.js' -exec gzip -k9 {} +

FROM nginx:1.30
COPY --from=build /app/out/site/ /usr/share/nginx/html/
USER nginx
EXPOSE 80
