# expect: fails build-fails
# why: NODE_ENV=production is set before npm ci, so typescript (a dev dependency) is not installed and tsc is not found.
FROM node:24 AS build
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/migrations ./migrations
COPY package.json ./
CMD ["dist/server.js"]
