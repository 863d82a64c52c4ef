# why: npm ci in the build stage, but the last one copies the laptop's packages
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY . .
CMD ["server.js"]
