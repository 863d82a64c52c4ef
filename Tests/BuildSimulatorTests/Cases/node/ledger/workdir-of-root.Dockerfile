# expect: fails build-fails
# why: WORKDIR before USER makes the folder for root, so npm ci as node may not write node_modules there.
FROM node:24-alpine AS deps
WORKDIR /home/node/app
COPY --chown=node:node package*.json ./
USER node
RUN npm ci --omit=dev

FROM node:24-alpine
USER node
WORKDIR /home/node/app
COPY --from=deps /home/node/app/node_modules ./node_modules
COPY server.js .
CMD ["node","server.js"]
