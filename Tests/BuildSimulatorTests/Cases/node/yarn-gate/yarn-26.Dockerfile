# expect: fails build-fails
# why: Node 26 images have no yarn: /bin/sh: yarn: not found
FROM node:26-alpine
WORKDIR /srv
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile --production
COPY . .
CMD ["node", "server.js"]
