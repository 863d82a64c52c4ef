# expect: fails copy-source-missing
# why: the build stage works in /usr/src/app: "/app/dist": not found
FROM node:24 AS build
WORKDIR /usr/src/app
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /usr/src/app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
CMD ["dist/main.js"]
