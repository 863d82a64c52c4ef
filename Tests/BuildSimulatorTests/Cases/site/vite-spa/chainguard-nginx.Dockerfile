# expect: starts
# why: the hardened nginx has its own entrypoint and reads the same folder.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npx vite build --outDir /out --emptyOutDir

FROM cgr.dev/chainguard/nginx:latest
COPY --from=build /out/ /usr/share/nginx/html/
EXPOSE 8080
