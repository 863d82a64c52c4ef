# expect: starts
# why: production modules, routes and server are all under /app and the image's own entrypoint is node.
FROM node:24-slim AS deps
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
ENV NODE_ENV=production
COPY --from=deps /app/node_modules ./node_modules
COPY package.json server.js ./
COPY routes ./routes
EXPOSE 3000
CMD ["server.js"]
