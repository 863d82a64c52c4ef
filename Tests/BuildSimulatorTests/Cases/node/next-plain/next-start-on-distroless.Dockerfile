# expect: starts
# why: the next launcher is plain JavaScript and is started through the image's node.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app/package.json /app/next.config.js ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
EXPOSE 3000
CMD ["node_modules/next/dist/bin/next", "start", "-p", "3000"]
