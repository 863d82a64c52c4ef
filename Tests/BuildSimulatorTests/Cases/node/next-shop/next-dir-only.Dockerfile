# expect: fails module-missing
# why: server.js lives in .next/standalone: Error: Cannot find module '/app/server.js'
FROM node:24-slim AS build
WORKDIR /app
COPY package.json ./
RUN npm i
COPY . .
RUN npx next build

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app/package.json ./
COPY --from=build /app/.next ./.next
COPY --from=build /app/public ./public
CMD ["node", "server.js"]
