# expect: fails shell-missing
# why: RUN rm in the shell-less Chainguard nginx stage
FROM node:24 AS build
WORKDIR /app
COPY package.json .
RUN npm install
COPY vite.config.js .
COPY index.html .
COPY scripts scripts
COPY content content
COPY public public
COPY src src
RUN npm run index
RUN npm run build

FROM cgr.dev/chainguard/nginx:latest
WORKDIR /usr/share/nginx/html
RUN rm -rf ./*
COPY --from=build /app/out/site .
EXPOSE 8080
