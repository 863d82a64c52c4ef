# why: only dist is copied: Node 24 recognises module syntax by itself
FROM node:24-alpine AS build
WORKDIR /work
COPY package*.json .
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --link --from=build /work/dist/ dist/
CMD ["dist/server.js"]
