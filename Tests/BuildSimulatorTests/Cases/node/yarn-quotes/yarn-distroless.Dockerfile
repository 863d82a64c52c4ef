# expect: starts
# why: yarn build writes build/quotes.json in the build stage and the final stage gets build, node_modules and server.js.
FROM node:22 AS builder
WORKDIR /usr/app
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile --production
COPY scripts scripts
COPY content content
RUN yarn build

FROM gcr.io/distroless/nodejs22-debian13
WORKDIR /usr/app
COPY --from=builder /usr/app/node_modules ./node_modules
COPY --from=builder /usr/app/build ./build
COPY server.js ./
USER nonroot
EXPOSE 5000
CMD ["server.js"]
