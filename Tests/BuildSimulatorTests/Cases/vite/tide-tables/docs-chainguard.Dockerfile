# expect: starts
# why: the folder named in vite.config.js goes to the html root of an nginx that listens on 8080
FROM node:24 AS build
WORKDIR /app
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build

FROM cgr.dev/chainguard/nginx:latest
COPY --from=build /app/out/site /usr/share/nginx/html
EXPOSE 8080
