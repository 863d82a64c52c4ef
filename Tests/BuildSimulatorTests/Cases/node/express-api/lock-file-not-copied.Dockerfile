# expect: fails build-fails
# why: npm ci refuses to work without a package-lock.json in the folder.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json .
RUN npm ci --omit=dev
COPY . .

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app /app
CMD ["server.js"]
