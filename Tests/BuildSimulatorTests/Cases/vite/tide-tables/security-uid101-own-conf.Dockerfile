# expect: starts
# why: nginx as uid 101 with a config that keeps pid and temp paths in /tmp and listens on 8080
FROM node:24.19.0-bookworm AS build
WORKDIR /app
COPY package.json ./
RUN npm install --ignore-scripts=false --no-fund
COPY vite.config.js index.html ./
COPY scripts ./scripts
COPY content ./content
COPY public ./public
COPY src ./src
RUN npm run build

FROM nginx:1.30-alpine
COPY --chmod=0644 deploy/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /app/out/site /srv/site
USER 101:101
EXPOSE 8080
