# expect: fails copy-source-missing
# why: output is standalone, next build writes no out folder: "/app/out": not found
FROM node:24-alpine AS builder
WORKDIR /app
COPY package.json .
RUN npm install --no-audit
COPY . .
RUN npm run build

FROM nginx:1.30-alpine
COPY --from=builder /app/out /usr/share/nginx/html
