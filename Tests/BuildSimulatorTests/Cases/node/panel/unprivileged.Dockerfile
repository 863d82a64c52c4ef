# expect: starts
# why: vite writes public_html as configured, and the unprivileged nginx listens on 8080.
FROM node:24-alpine AS build
WORKDIR /src
COPY package*.json .
RUN npm ci
COPY . .
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /src/public_html /usr/share/nginx/html
