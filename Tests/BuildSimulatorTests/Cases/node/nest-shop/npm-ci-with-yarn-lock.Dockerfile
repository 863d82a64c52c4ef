# expect: fails build-fails
# why: npm ci needs a package-lock.json, the project has yarn.lock only
FROM node:24-slim AS build
WORKDIR /app
COPY package.json yarn.lock ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app ./
CMD ["dist/main.js"]
