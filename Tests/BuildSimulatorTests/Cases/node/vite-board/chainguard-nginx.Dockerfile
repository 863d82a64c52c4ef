# expect: starts
# why: shell-free nginx with its own entrypoint
FROM node:24 AS build
WORKDIR /app
COPY package.json .
RUN npm install --no-fund
COPY . .
RUN npm run build -- --outDir /site --emptyOutDir

FROM cgr.dev/chainguard/nginx:latest
COPY --from=build /site /usr/share/nginx/html
EXPOSE 8080
