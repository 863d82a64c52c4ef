# expect: fails build-fails
# why: node:26 ships no corepack any more, the RUN ends with command not found
FROM node:26 AS build
RUN corepack enable
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs26-debian13:nonroot
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/package.json ./
CMD ["dist/server.js"]
