# why: hardened image of another vendor, node in the command
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
RUN npm install --omit=dev

FROM dhi.io/node:24-debian13
WORKDIR /app
COPY --from=build /app/package.json .
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
CMD ["node", "dist/server.js"]
