# why: sources above the build are missing, they come after it
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
RUN npm run build
COPY src src

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/dist dist
CMD ["dist/server.js"]
