# expect: unknown
# really: fails module-missing
# why: yarn 4 default is Plug'n'Play, no node_modules; plain node does not load .pnp.cjs
FROM node:22-slim
RUN corepack enable
WORKDIR /app
COPY package.json ./
RUN yarn install
COPY server.js .
CMD ["node", "server.js"]
