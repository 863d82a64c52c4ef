# why: the command directly after FROM
FROM node:24-alpine
CMD ["node", "dist/server.js"]
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY src src
RUN npm run build
