# expect: fails build-fails
# why: npm ci needs package-lock.json, there is none in the context
FROM node:24-slim
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev
COPY . .
CMD ["node", "src/server.js"]
