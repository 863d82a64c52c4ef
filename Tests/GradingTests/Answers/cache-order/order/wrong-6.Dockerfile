# why: WORKDIR after the install, the sources go elsewhere
FROM node:24-alpine
COPY package.json package-lock.json ./
RUN npm ci
WORKDIR /app
COPY src src
RUN npm run build
CMD ["node", "dist/server.js"]
