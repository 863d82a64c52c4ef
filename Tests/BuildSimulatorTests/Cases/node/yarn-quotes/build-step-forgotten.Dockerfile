# expect: fails module-missing
# why: yarn build is never run and build/ is excluded by .dockerignore, so require('./build/quotes.json') fails.
FROM node:22 AS deps
WORKDIR /app
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile --production

FROM gcr.io/distroless/nodejs22-debian13:nonroot
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY . .
CMD ["server.js"]
