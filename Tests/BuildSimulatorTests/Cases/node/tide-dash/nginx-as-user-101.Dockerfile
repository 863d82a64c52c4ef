# expect: fails not-permitted
# why: stock nginx image run as uid 101 cannot make its cache folders or pid file
FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM nginx:1.30
COPY --chown=101:101 --from=build /app/dist/ /usr/share/nginx/html/
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
USER 101
EXPOSE 8080
