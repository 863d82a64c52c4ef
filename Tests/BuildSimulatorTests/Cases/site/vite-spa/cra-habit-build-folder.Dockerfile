# expect: fails copy-source-missing
# why: vite writes to dist, build is what Create React App used.
FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM nginx:1.30-alpine
COPY --from=build /app/build /usr/share/nginx/html
EXPOSE 80
