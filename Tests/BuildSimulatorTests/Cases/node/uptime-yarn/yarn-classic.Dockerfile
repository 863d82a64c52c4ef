# expect: starts
# why: yarn 1 in the image; production reinstall after the build
FROM node:22-alpine AS builder
WORKDIR /opt/app
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile
COPY . .
RUN yarn build && yarn install --production --frozen-lockfile --ignore-scripts --prefer-offline

FROM node:22-alpine
WORKDIR /opt/app
RUN chown node:node /opt/app
COPY --from=builder --chown=node:node /opt/app .
USER node
ENV NODE_ENV=production
CMD ["yarn", "--silent", "start"]
