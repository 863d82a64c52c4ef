FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build
RUN npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=biuld /app/package.json ./
COPY --from=biuld /app/node_modules ./node_modules
COPY --from=biuld /app/dist ./dist
CMD ["dist/server.js"]
