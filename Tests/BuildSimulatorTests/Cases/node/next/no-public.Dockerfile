# expect: fails copy-source-missing
# why: the app has no public folder
FROM node:22-alpine AS builder
WORKDIR /app
COPY . .
RUN npm install && npm run build
FROM node:22-alpine
WORKDIR /app
COPY --from=builder /app/public ./public
COPY --from=builder /app/.next/standalone ./
COPY --from=builder /app/.next/static ./.next/static
CMD ["node", "server.js"]
