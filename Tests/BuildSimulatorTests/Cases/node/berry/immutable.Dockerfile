# expect: fails build-fails
# why: --immutable may not create the yarn.lock that is not there
FROM node:22
RUN corepack enable
WORKDIR /app
COPY . .
RUN yarn install --immutable
CMD ["yarn", "start"]
