# expect: starts
# why: Only JavaScript packages, so an alpine deps stage and an alpine final stage fit; ENTRYPOINT node plus CMD server.js is found on PATH.
ARG NODE_VERSION=24
FROM node:${NODE_VERSION}-alpine AS base
WORKDIR /app

FROM base AS deps
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force

FROM base
ENV NODE_ENV=production PORT=8080
COPY --link --chown=1000:1000 --from=deps /app/node_modules ./node_modules
COPY --link --chown=1000:1000 . .
USER node
EXPOSE 8080
ENTRYPOINT ["node"]
CMD ["server.js"]
