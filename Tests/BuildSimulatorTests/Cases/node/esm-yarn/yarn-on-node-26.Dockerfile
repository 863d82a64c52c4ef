# expect: fails build-fails
# why: images of Node 25 and newer contain neither yarn nor corepack.
FROM node:26-slim AS deps
WORKDIR /cli
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile --production

FROM gcr.io/distroless/nodejs26-debian13:nonroot
WORKDIR /cli
COPY --from=deps /cli .
COPY bin bin
COPY src src
CMD ["bin/cli.js"]
