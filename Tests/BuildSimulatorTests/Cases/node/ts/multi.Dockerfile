# expect: starts
# why: tsc into dist, prod install again, package.json kept for type module
FROM node:22-alpine AS base
WORKDIR /app
COPY package.json ./
FROM base AS build
RUN npm install
COPY tsconfig.json ./
COPY src src
RUN npm run build
FROM base
RUN npm install --omit=dev
COPY --from=build /app/dist ./dist
USER node
CMD ["node", "dist/index.js"]
