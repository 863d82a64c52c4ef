# why: dist from the laptop is ignored by .dockerignore
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY package.json ./
COPY dist ./dist
CMD ["dist/server.js"]
