# why: node:24-slim, glob copies only the json and js files
FROM node:24-slim
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY *.js ./
EXPOSE 3000
CMD ["node", "server.js"]
