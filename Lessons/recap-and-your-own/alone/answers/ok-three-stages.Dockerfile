FROM node:24 AS build
WORKDIR /app
COPY package*.json tsconfig.json ./
RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci
COPY src ./src
RUN npm run build

FROM node:24 AS packages
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
CMD ["dist/server.js"]
