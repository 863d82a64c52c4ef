# expect: starts
# why: ARG before FROM, inherited stage, CMD is only the script because distroless runs node itself
# syntax=docker/dockerfile:1
ARG NODE_MAJOR=24

FROM node:${NODE_MAJOR} AS toolchain
WORKDIR /work
COPY package*.json ./
RUN npm ci

FROM toolchain AS compiled
COPY tsconfig.json .
COPY src/ src/
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs${NODE_MAJOR}-debian13:nonroot
WORKDIR /app
COPY --from=compiled /work/package.json .
COPY --from=compiled /work/dist dist
COPY --from=compiled /work/node_modules node_modules
ENV NODE_ENV=production
EXPOSE 3000
CMD ["--enable-source-maps", "dist/server.js"]
