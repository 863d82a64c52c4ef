# expect: fails entrypoint-repeated
# why: the image's entrypoint is node already, so CMD "node" is looked up as a script /app/node
FROM node:24 AS b
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev
FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=b /app .
CMD ["node", "dist/worker.js"]
