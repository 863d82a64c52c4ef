# expect: starts
# why: npm run start:prod in a slim image
FROM node:22-slim AS build
WORKDIR /app
COPY package.json nest-cli.json tsconfig*.json ./
RUN npm install
COPY src src
RUN npx nest build

FROM node:22-slim AS modules
WORKDIR /app
COPY package.json ./
RUN npm install --omit=dev

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=modules /app/ ./
COPY --from=build /app/dist ./dist
CMD ["npm", "run", "start:prod"]
