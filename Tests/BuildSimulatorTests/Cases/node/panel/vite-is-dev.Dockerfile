# expect: fails build-fails
# why: vite is a devDependency and --omit=dev leaves it out.
FROM node:24-alpine AS build
WORKDIR /src
COPY . .
RUN npm ci --omit=dev
RUN npm run build

FROM nginx:1.29-alpine
COPY --from=build /src/public_html /usr/share/nginx/html
