FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci && cp -r node_modules/semver /semver
COPY src src
RUN npx tsc --outDir dist

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/package.json package.json
COPY --from=build /app/dist dist
COPY --from=build /semver node_modules/semver
CMD ["dist/server.js"]
