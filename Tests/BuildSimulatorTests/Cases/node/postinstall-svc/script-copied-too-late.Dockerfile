# expect: fails build-fails
# why: npm ci runs the postinstall script of the project, and scripts/ is not there yet.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app ./
CMD ["index.js"]
