# expect: starts
# why: dist goes to the document root, the image's own entrypoint and CMD start nginx
FROM node:24-slim AS bundle
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
ARG VITE_API_URL=https://api.example.org
ENV VITE_API_URL=$VITE_API_URL
RUN npm run build

FROM cgr.dev/chainguard/nginx:latest
COPY --from=bundle /app/dist/ /usr/share/nginx/html/
EXPOSE 8080
