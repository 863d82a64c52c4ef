# expect: starts
# why: busybox httpd in the foreground serves the copied dist folder on 8080
FROM node:22-slim AS build
WORKDIR /app
COPY . .
RUN npm ci
RUN ["npm", "run", "build"]

FROM busybox:1-musl AS site
WORKDIR /www
COPY --from=build /app/dist ./
USER 1000
EXPOSE 8080
CMD ["httpd", "-f", "-v", "-p", "8080", "-h", "/www"]
