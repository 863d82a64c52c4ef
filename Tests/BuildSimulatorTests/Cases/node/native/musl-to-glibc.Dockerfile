# expect: fails library-missing
# why: better_sqlite3.node of alpine needs libc.musl, not on debian
FROM node:22-alpine AS deps
RUN apk add --no-cache python3 make g++
WORKDIR /app
COPY package.json .
RUN npm install
FROM node:22-bookworm-slim
WORKDIR /app
COPY --from=deps /app/node_modules node_modules
COPY index.js package.json ./
CMD ["node", "index.js"]
