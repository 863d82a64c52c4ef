# expect: starts
# why: yarn 1 is in the Node 22 image
FROM node:22-alpine
WORKDIR /srv
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile --production && yarn cache clean
COPY config config
COPY server.js .
USER 1000
EXPOSE 8081
CMD ["node", "server.js"]
