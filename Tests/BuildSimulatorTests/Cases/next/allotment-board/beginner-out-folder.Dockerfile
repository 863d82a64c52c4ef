# expect: fails copy-source-missing
# why: output is "standalone", not "export": there is no /app/out to copy
FROM node:24 AS build
WORKDIR /app
COPY package.json .
RUN npm install
COPY next.config.mjs .
COPY app app
COPY lib lib
COPY public public
RUN npm run build

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --from=build /app/out /usr/share/nginx/html
EXPOSE 8080
