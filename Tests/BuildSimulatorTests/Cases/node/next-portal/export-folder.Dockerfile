# expect: fails copy-source-missing
# why: The config says output standalone, not export, so next build writes no /app/out for the COPY.
FROM node:24 AS build
WORKDIR /app
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build

FROM nginx:1.30-alpine
COPY --from=build /app/out /usr/share/nginx/html
