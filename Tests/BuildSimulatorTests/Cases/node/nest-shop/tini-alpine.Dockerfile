# expect: starts
# why: tini as entrypoint, node as its argument, user by name
FROM node:22-alpine AS dev
WORKDIR /home/node/app
COPY package.json yarn.lock ./
RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile
COPY . .
RUN yarn run build

FROM node:22-alpine AS prod
RUN apk add --no-cache tini
WORKDIR /home/node/app
ENV NODE_ENV=production
COPY --chown=node:node package.json yarn.lock ./
RUN yarn install --frozen-lockfile --production && yarn cache clean
COPY --chown=node:node --from=dev /home/node/app/dist ./dist
COPY --chown=node:node data ./data
USER node
ENTRYPOINT ["/sbin/tini", "--"]
CMD ["node", "dist/main.js"]
