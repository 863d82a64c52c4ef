# expect: starts
# why: yarn 4 by corepack, Plug'n'Play; yarn start sets up the pnp loader
FROM node:22-slim
RUN corepack enable
WORKDIR /app
COPY package.json ./
RUN yarn install
COPY server.js .
CMD ["yarn", "start"]
