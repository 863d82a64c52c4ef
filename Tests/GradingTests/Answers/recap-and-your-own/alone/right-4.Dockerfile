# why: npm install with the lock file is kept too, version by ARG, digest on the builder
ARG V=24
FROM node:${V} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --no-audit
ADD tsconfig.json ./
ADD src src
RUN npm run build
RUN npm prune --production

FROM gcr.io/distroless/nodejs${V}-debian13:nonroot
WORKDIR /app
COPY --from=build --chown=nonroot:nonroot /app/node_modules node_modules
COPY --from=build --chown=nonroot:nonroot /app/dist dist
CMD ["dist/server"]
