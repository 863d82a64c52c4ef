# expect: starts
# why: no standalone output here, but next start works with the full node_modules on a node image
FROM node:24-alpine AS build
WORKDIR /blog
COPY package.json package-lock.json ./
RUN npm ci
COPY pages pages
COPY public public
COPY next.config.js .
RUN npm run build && rm -rf .next/cache

FROM node:24-alpine
ENV NODE_ENV=production
WORKDIR /blog
COPY --from=build /blog /blog
EXPOSE 3000
CMD ["node_modules/.bin/next", "start", "-H", "0.0.0.0", "-p", "3000"]
