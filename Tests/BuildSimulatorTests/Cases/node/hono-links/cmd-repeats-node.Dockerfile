# expect: fails entrypoint-repeated
# why: The distroless entrypoint is already node, so CMD ["node","server.js"] makes it look for a module /app/node.
FROM node:24 AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY . .
CMD ["node", "server.js"]
