# expect: fails copy-source-missing
# why: vite writes dist, there is no /app/build in the build stage
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM cgr.dev/chainguard/nginx:latest
COPY --from=build /app/build /usr/share/nginx/html
EXPOSE 8080
