# why: only package.json, npm ci needs the lock file
FROM node:24 AS build
WORKDIR /app
COPY package.json ./
RUN npm ci
COPY src src
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/dist dist
CMD ["dist/server.js"]
