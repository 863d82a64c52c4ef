# why: the command before the build
FROM node:24-alpine
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY src src
CMD ["node", "dist/server.js"]
RUN npm run build
