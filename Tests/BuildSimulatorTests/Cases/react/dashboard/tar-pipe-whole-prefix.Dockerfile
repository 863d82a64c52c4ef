# expect: starts
# why: a tree with /usr and /etc is built by a tar pipe and laid over nginx, which runs as root
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . ./
RUN set -eux; \
    npm run build; \
    mkdir -p /rootfs/usr/share/nginx/html; \
    tar -C dist -cf - . | tar -C /rootfs/usr/share/nginx/html -xf -; \
    install -D -m 644 deploy/site.conf /rootfs/etc/nginx/conf.d/default.conf

FROM nginx:1.30
COPY --from=build /rootfs/ /
EXPOSE 8080
