# expect: fails package-missing
# why: lib/index.js of greet is never built and src is not its main
FROM node:22-slim
WORKDIR /repo
COPY . .
RUN npm ci
CMD ["node", "apps/web/server.js"]
