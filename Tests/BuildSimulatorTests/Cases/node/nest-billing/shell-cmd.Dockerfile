# expect: fails module-missing
# why: shell-form CMD becomes arguments of node: Error: Cannot find module '/bin/sh'
FROM node:24 AS build
WORKDIR /app
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
CMD node dist/main.js
