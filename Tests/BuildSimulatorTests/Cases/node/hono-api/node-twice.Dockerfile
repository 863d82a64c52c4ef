# expect: fails entrypoint-repeated
# why: the entrypoint is already node: Error: Cannot find module '/app/node'
FROM node:24 AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app .
CMD ["node", "src/server.js"]
