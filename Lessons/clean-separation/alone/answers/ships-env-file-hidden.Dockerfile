FROM node:24-slim
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev && rm -rf .env src node_modules/typescript
CMD ["node", "dist/server.js"]
