# expect: fails not-permitted
# why: server.js belongs to root with mode 600, and uid 65532 may not read it.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY routes ./routes
COPY --chmod=600 server.js ./
CMD ["server.js"]
