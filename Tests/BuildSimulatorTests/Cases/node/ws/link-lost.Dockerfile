# expect: fails package-missing
# why: node_modules/@acme/greet is a symlink to ../../packages/greet, not copied to the final stage
FROM node:24-alpine AS b
WORKDIR /repo
COPY . .
RUN npm ci && npm run build
FROM node:24-alpine
WORKDIR /repo
COPY --from=b /repo/node_modules ./node_modules
COPY --from=b /repo/apps/web ./apps/web
CMD ["node", "apps/web/server.js"]
