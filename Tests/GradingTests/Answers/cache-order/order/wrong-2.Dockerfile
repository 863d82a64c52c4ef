# why: WORKDIR last: npm runs in /
FROM node:24-alpine
COPY package.json package-lock.json ./
RUN npm ci
COPY src src
RUN npm run build
WORKDIR /app
CMD ["node", "dist/server.js"]
