# why: NODE_ENV=production in the build stage, so npm ci leaves out tsc
FROM node:24 AS build
ENV NODE_ENV=production
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
CMD ["dist/server.js"]
