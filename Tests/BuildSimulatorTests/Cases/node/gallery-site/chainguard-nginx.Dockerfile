# expect: starts
# why: dist handed out by the Chainguard nginx with its own command
FROM node:24-alpine AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . ./
ARG MODE=production
RUN npx vite build --mode "$MODE" && ls -l dist | tee /tmp/listing.txt

FROM cgr.dev/chainguard/nginx:latest
COPY --from=build /app/dist/ /usr/share/nginx/html/
