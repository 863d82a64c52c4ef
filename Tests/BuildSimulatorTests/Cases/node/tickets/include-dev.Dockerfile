# expect: starts
# why: --include=dev brings typescript although NODE_ENV is production, and the last stage has its own modules.
FROM node:24-slim AS base
ENV NODE_ENV=production
WORKDIR /srv
COPY package*.json ./

FROM base AS compile
RUN npm ci --include=dev
COPY . .
RUN npm run build

FROM base AS run
RUN npm ci
COPY views ./views
COPY --from=compile /srv/build ./build
USER node
CMD ["node", "build/main.js"]
