FROM node:24-alpine AS base
WORKDIR /app
COPY package.json package-lock.json ./

FROM base AS production
RUN npm ci --omit=dev

FROM base AS build
RUN npm ci
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs24:nonroot
WORKDIR /app
COPY --from=production /app/node_modules ./node_modules
COPY --from=build /app/dist/ ./dist/
CMD ["./dist/server.js"]
