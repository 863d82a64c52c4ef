# expect: starts
# why: Node 24 recognises ES module syntax by itself, so the missing package.json does no harm.
FROM node:24-slim AS deps
WORKDIR /cli
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile --production

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /cli
COPY --from=deps /cli/node_modules node_modules
COPY bin bin
COPY src src
CMD ["bin/cli.js"]
