# expect: fails copy-source-missing
# why: vite.config.js sets build.outDir to out/site, there is no /app/dist
FROM node:24-alpine AS b
WORKDIR /app
COPY . .
RUN npm install && npm run build
FROM dhi.io/nginx:1.30-debian13
COPY --from=b /app/dist /usr/share/nginx/html
