# expect: fails copy-source-missing
# why: create-react-app folder name build, vite writes dist
FROM node:22 AS build
WORKDIR /app
COPY . .
RUN npm install && npm run build
FROM nginx:1.30
COPY --from=build /app/build /usr/share/nginx/html
EXPOSE 80
CMD ["nginx", "-g", "daemon off;"]
