# expect: unknown
# really: fails build
# why: Yarn 4 installs with Plug'n'Play unless told otherwise, so no node_modules folder appears.
FROM node:24-slim AS deps
WORKDIR /app
RUN corepack enable
COPY package.json yarn.lock .yarnrc.yml ./
RUN yarn install

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY index.js package.json ./
CMD ["index.js"]
