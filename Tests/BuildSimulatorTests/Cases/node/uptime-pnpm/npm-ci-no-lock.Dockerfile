# expect: fails build-fails
# why: npm ci needs a package-lock.json; the project has only pnpm-lock.yaml
FROM node:22-alpine AS build
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build

FROM node:22-alpine
WORKDIR /app
COPY --from=build /app .
CMD ["node", "dist/server.js"]
