# expect: fails module-missing
# why: server.js reads views/home.mustache when it starts, but only server.js, package.json and data are copied into the final stage.
FROM node:24-slim AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY package.json server.js ./
COPY data/links.json ./data/links.json
CMD ["server.js"]
