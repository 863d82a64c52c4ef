# expect: fails build-fails
# why: NODE_ENV=production makes npm ci skip typescript
FROM node:22 AS build
ENV NODE_ENV=production
WORKDIR /app
COPY . .
RUN npm ci && npm run build

FROM node:22-slim
WORKDIR /app
COPY --from=build /app .
CMD ["node", "dist/index.js"]
