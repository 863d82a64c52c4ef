# expect: fails build-fails
# why: tsc is a dev dependency, npm ci --omit=dev leaves it out and "npm run build" finds no tsc
FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app ./
CMD ["dist/index.js"]
