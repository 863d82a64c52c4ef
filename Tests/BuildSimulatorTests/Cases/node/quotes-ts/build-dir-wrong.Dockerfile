# expect: fails copy-source-missing
# why: tsc writes to dist, not to build
FROM node:24 AS builder
WORKDIR /home/node/app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --production

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=builder /home/node/app/package.json ./
COPY --from=builder /home/node/app/node_modules ./node_modules
COPY --from=builder /home/node/app/build ./build
CMD ["build/index.js"]
