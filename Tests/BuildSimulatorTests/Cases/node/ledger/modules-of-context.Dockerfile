# expect: fails copy-source-missing
# why: .dockerignore leaves out node_modules, so COPY finds none.
FROM node:24-slim
WORKDIR /ledger
COPY package*.json server.js ./
COPY node_modules ./node_modules
USER node
CMD ["node", "server.js"]
