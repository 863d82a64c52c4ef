# expect: fails copy-source-missing
# why: Vite writes dist; /app/build is the folder of create-react-app
FROM node:24-alpine AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . ./
RUN npm run build

FROM cgr.dev/chainguard/nginx:latest
COPY --from=build /app/build /usr/share/nginx/html
