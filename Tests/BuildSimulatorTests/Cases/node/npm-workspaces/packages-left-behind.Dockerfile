# expect: fails package-missing
# why: node_modules/@acme/greeting is a link to packages/greeting, and only packages/web is copied.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/packages/web ./packages/web
CMD ["packages/web/index.js"]
