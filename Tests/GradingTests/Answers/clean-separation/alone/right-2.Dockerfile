# why: secret mount for the npmrc, production packages in a stage of their own
FROM node:24-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./

FROM base AS deps
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci --omit=dev

FROM base AS build
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
ENV NODE_ENV=production
WORKDIR /app
COPY --from=deps /app ./
COPY --from=build /app/dist/ ./dist/
CMD ["dist/server.js"]
