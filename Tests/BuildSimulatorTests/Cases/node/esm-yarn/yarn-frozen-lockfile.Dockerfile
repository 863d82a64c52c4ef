# expect: starts
# why: node:24 ships yarn 1, and package.json with its type field is copied along.
FROM node:24 AS deps
WORKDIR /cli
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile --production && yarn cache clean

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /cli
COPY --from=deps /cli .
COPY bin bin
COPY src src
CMD ["bin/cli.js", "3600000"]
