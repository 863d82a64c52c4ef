FROM node:24-alpine
WORKDIR /app
RUN npm ci
COPY package.json package-lock.json ./
COPY src src
RUN npm run build
CMD ["node", "dist/server.js"]
