# expect: fails not-permitted
# why: Plain nginx as USER nginx cannot create /var/cache/nginx/client_temp, which belongs to root.
FROM node:24 AS build
WORKDIR /app
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build

FROM nginx:1.30
COPY --from=build /app/dist /usr/share/nginx/html
USER nginx
EXPOSE 80
