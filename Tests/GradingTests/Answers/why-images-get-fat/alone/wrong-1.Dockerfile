# why: alpine, but still copies everything and deletes docs later
FROM node:24-alpine
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN rm -rf docs
CMD ["node", "server.js"]
