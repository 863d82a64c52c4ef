# expect: unknown
# really: starts
# why: nodeLinker node-modules by environment
FROM node:22-alpine AS deps
RUN corepack enable
ENV YARN_NODE_LINKER=node-modules
WORKDIR /app
COPY package.json ./
RUN yarn install
FROM node:22-alpine
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY server.js ./
USER 1000
CMD ["server.js"]
