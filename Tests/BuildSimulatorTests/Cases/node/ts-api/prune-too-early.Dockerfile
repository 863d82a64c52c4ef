# expect: fails build-fails
# why: npm prune removes typescript before the build needs it.
FROM node:24-slim AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
RUN npm prune --omit=dev
COPY tsconfig.json ./
COPY src/ src/
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/ .
CMD ["dist/server.js"]
