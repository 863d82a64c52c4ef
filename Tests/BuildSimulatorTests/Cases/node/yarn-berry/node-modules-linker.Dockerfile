# expect: unknown
# really: starts
# why: the environment switches Yarn 4 to the node-modules linker.
FROM node:24-slim AS deps
ENV YARN_NODE_LINKER=node-modules
WORKDIR /app
RUN corepack enable
COPY package.json yarn.lock .yarnrc.yml ./
RUN yarn install

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY index.js package.json ./
CMD ["index.js"]
