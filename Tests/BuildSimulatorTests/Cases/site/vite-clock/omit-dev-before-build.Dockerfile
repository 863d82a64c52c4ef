# expect: fails build-fails
# why: vite is a dev dependency and npm install --omit=dev leaves it out, so the build script does not find vite.
FROM node:24-alpine AS build
WORKDIR /app
COPY package.json ./
RUN npm install --omit=dev
COPY . .
RUN npm run build

FROM nginx:1.30-alpine
COPY --from=build /app/dist /usr/share/nginx/html
