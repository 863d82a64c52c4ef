# why: the plain order
FROM node:24-alpine
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY src src
RUN npm run build
CMD ["node", "dist/server.js"]
