# why: the command before the install
FROM node:24-alpine
WORKDIR /app
COPY package.json package-lock.json ./
CMD ["node", "dist/server.js"]
RUN npm ci
COPY src src
RUN npm run build
