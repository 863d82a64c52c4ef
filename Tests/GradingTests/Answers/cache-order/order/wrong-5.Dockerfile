# why: WORKDIR before FROM
WORKDIR /app
FROM node:24-alpine
COPY package.json package-lock.json ./
RUN npm ci
COPY src src
RUN npm run build
CMD ["node", "dist/server.js"]
