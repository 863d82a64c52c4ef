FROM node:24 AS build
WORKDIR /app
COPY ["package.json", "package-lock.json", "./"]
RUN npm ci
COPY . .
RUN npm run build && rm -rf node_modules

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/ ./
CMD ["dist/server.js"]
