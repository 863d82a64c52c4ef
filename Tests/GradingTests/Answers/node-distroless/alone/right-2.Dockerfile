# why: parallel stages, packages in a folder above the app
FROM node:24-slim AS manifests
COPY package.json package-lock.json /srv/
FROM manifests AS prod
WORKDIR /srv
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev
FROM manifests AS compile
WORKDIR /srv
RUN --mount=type=cache,target=/root/.npm npm ci
COPY tsconfig.json .
COPY src/ src/
RUN ./node_modules/.bin/tsc
FROM gcr.io/distroless/nodejs22-debian13
COPY --from=prod /srv/node_modules /node_modules
COPY --from=compile /srv/dist /app/dist
COPY package.json /app/
WORKDIR /app
CMD ["dist/server"]
