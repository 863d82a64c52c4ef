# why: WORKDIR between the manifests and the install
FROM node:24-alpine
COPY package.json package-lock.json ./
WORKDIR /app
RUN npm ci
COPY src src
RUN npm run build
CMD ["node", "dist/server.js"]
