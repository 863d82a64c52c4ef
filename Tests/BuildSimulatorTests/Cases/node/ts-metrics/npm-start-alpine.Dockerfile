# expect: starts
# why: npm exists in the Alpine image, start script runs dist
ARG NODE=24
FROM node:${NODE}-alpine AS base
WORKDIR /srv/app
COPY package*.json ./

FROM base AS dev
RUN --mount=type=cache,target=/root/.npm npm ci
COPY tsconfig.json .
COPY src src
RUN npm run build

FROM base AS prod
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev
COPY --from=dev /srv/app/dist ./dist
USER node
CMD ["npm", "start"]
