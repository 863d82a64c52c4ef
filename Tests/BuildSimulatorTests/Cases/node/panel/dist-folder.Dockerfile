# expect: fails copy-source-missing
# why: vite.config.js sets outDir to public_html, so there is no dist.
FROM node:24-alpine AS build
WORKDIR /src
COPY package*.json .
RUN npm ci
COPY . .
RUN npm run build

FROM nginx:1.29-alpine
COPY --from=build /src/dist /usr/share/nginx/html
