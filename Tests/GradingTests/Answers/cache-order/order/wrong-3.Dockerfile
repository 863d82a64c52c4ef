# why: build before the sources
FROM node:24-alpine
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
RUN npm run build
COPY src src
CMD ["node", "dist/server.js"]
