# why: the command after WORKDIR
FROM node:24-alpine
WORKDIR /app
CMD ["node", "dist/server.js"]
COPY package.json package-lock.json ./
RUN npm ci
COPY src src
RUN npm run build
