# why: sources before the install
FROM node:24-alpine
WORKDIR /app
COPY src src
COPY package.json package-lock.json ./
RUN npm ci
RUN npm run build
CMD ["node", "dist/server.js"]
