# why: believes bookworm is a slim variant
FROM node:24-bookworm
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY server.js ./
CMD ["node", "server.js"]
