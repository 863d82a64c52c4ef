# expect: fails entrypoint-repeated
# why: distroless entrypoint is node already: looks for /app/node
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app ./
EXPOSE 3000
CMD ["node", "dist/server.js"]
