# expect: starts
# why: --include=dev overrides NODE_ENV=production
FROM node:22 AS build
ENV NODE_ENV=production
WORKDIR /app
COPY . .
RUN npm ci --include=dev && npm run build && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app .
CMD ["node", "dist/index.js"]
