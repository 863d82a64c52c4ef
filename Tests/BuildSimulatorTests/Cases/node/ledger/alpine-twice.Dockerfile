# expect: starts
# why: builder and last stage are both node:24-alpine, so the musl addon fits.
FROM node:24-alpine AS deps
RUN install -d -o node -g node /home/node/app
WORKDIR /home/node/app
USER node
COPY --chown=node:node package*.json ./
RUN npm ci --omit=dev

FROM node:24-alpine
USER node
WORKDIR /home/node/app
COPY --from=deps /home/node/app/node_modules ./node_modules
COPY server.js .
CMD ["node","server.js"]
