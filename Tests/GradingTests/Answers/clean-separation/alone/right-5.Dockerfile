# why: cleans up in the build stage, then copies the whole folder
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
RUN npm prune --production && rm -rf src test .env tsconfig.json

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app .
CMD ["dist/server.js"]
