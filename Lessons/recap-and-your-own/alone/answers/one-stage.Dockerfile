FROM node:24
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci
COPY src src
RUN npm run build
USER node
CMD ["node", "dist/server.js"]
