# expect: fails build-fails
# why: NODE_ENV=production of the base stage holds in compile too, so npm ci leaves out typescript.
FROM node:24-slim AS base
ENV NODE_ENV=production
WORKDIR /srv
COPY package*.json ./

FROM base AS compile
RUN npm ci
COPY . .
RUN npm run build

FROM base AS run
RUN npm ci
COPY views ./views
COPY --from=compile /srv/build ./build
USER node
CMD ["node", "build/main.js"]
