# expect: fails module-missing
# why: the whole .next is copied, server.js lies in .next/standalone, not in /app
FROM node:24-slim AS builder
WORKDIR /app
COPY . .
RUN npm install && npm run build
FROM node:24-slim
WORKDIR /app
COPY --from=builder /app/.next ./.next
CMD ["node", "server.js"]
