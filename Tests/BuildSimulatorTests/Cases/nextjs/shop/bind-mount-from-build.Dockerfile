# expect: starts
# why: the final stage has a shell and takes the output by bind mounts from the build stage
FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-alpine
WORKDIR /srv/shop
RUN --mount=type=bind,from=build,source=/app,target=/mnt/app \
    set -eux; \
    cp -a /mnt/app/.next/standalone/. .; \
    mkdir -p .next; \
    cp -a /mnt/app/.next/static .next/; \
    cp -a /mnt/app/public .
ENV HOSTNAME=0.0.0.0 PORT=3000
USER node
EXPOSE 3000
ENTRYPOINT ["node"]
CMD ["server.js"]
