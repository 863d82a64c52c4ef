# expect: starts
# why: busybox httpd with -f stays in front and serves the copied folder.
FROM node:24-alpine AS build
WORKDIR /src
COPY . .
RUN npm ci && npx vite build

FROM busybox:1.37-musl
COPY --from=build /src/public_html /www
USER 65534:65534
ENTRYPOINT ["httpd", "-f", "-v", "-p", "8080", "-h", "/www"]
