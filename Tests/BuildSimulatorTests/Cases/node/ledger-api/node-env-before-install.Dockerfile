# expect: fails build-fails
# why: NODE_ENV=production makes npm ci leave out typescript, so tsc is not found
FROM node:24-alpine AS build
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/config ./config
COPY --from=build /app/dist ./dist
CMD ["dist/server.js"]
