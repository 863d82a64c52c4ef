FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
COPY src src
RUN npm ci && npm run build && npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json package.json
COPY --from=build /app/dist dist
COPY --from=build /app/node_modules/semver node_modules/semver
CMD ["dist/server.js"]
