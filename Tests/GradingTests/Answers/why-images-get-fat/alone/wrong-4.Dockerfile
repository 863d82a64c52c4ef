# why: forgets the server file
FROM node:24-alpine
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
CMD ["node", "server.js"]
