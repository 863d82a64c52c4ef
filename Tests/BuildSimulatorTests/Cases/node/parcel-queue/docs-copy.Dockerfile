# expect: starts
# why: the textbook multi-stage build, script as CMD of the nodejs image, journal under /tmp
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
ENV NODE_ENV=production JOURNAL_DIR=/tmp/journal
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/templates ./templates
COPY --from=build /app/package.json ./
EXPOSE 3000
CMD ["dist/worker.js"]
