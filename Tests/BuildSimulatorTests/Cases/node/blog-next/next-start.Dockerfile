# expect: starts
# why: classic server: node_modules and .next copied, next start
FROM node:24-slim AS builder
WORKDIR /web
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim
WORKDIR /web
ENV NODE_ENV=production
COPY --from=builder /web/package.json /web/next.config.mjs ./
COPY --from=builder /web/public public
COPY --from=builder /web/node_modules node_modules
COPY --from=builder --chown=node:node /web/.next .next
USER node
EXPOSE 3000
CMD ["node_modules/.bin/next", "start", "-p", "3000"]
