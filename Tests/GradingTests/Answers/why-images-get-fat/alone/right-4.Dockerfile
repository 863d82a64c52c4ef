# syntax=docker/dockerfile:1
# why: COPY --exclude keeps docs out
FROM node:24-alpine3.23
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY --exclude=docs . .
CMD ["node", "server.js"]
