# expect: fails entrypoint-repeated
# why: shell form CMD becomes arguments /bin/sh -c ... of the nginx entrypoint: invalid option
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM cgr.dev/chainguard/nginx:latest
COPY --from=build /app/dist /usr/share/nginx/html
EXPOSE 8080
CMD nginx -g 'daemon off;'
