# expect: starts
# why: .next as a whole contains standalone/server.js with its own node_modules
FROM node:24-slim AS build
WORKDIR /app
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOSTNAME=0.0.0.0
COPY --from=build /app/.next ./.next
COPY --from=build /app/public ./.next/standalone/public
EXPOSE 3000
CMD ["node", ".next/standalone/server.js"]
