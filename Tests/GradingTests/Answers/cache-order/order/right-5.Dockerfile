# why: the command between install and sources
FROM node:24-alpine
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
CMD ["node", "dist/server.js"]
COPY src src
RUN npm run build
