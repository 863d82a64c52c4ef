# expect: fails entrypoint-repeated
# why: node is already the entrypoint, so it looks for a module /app/node
FROM node:24 AS build
WORKDIR /app
COPY package.json .
RUN npm i --omit=dev
COPY src src
FROM gcr.io/distroless/nodejs24-debian13
COPY --from=build /app /app
WORKDIR /app
CMD ["node", "src/server.js"]
