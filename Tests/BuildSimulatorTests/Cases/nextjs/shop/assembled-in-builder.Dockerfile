# expect: starts
# why: static and public are moved into the standalone folder first, one COPY with chown is enough
ARG VERSION=24
FROM node:${VERSION}-slim AS dependencies
WORKDIR /site
COPY package*.json ./
RUN npm ci

FROM node:${VERSION}-slim AS assemble
WORKDIR /site
COPY --from=dependencies /site/node_modules node_modules
COPY . .
RUN npx next build \
 && mv .next/static .next/standalone/.next/static \
 && cp -R public .next/standalone/ \
 && mv .next/standalone /bundle

FROM gcr.io/distroless/nodejs${VERSION}-debian13
COPY --from=assemble --chown=65532:65532 /bundle /site
USER 65532:65532
WORKDIR /site
ENV HOSTNAME=0.0.0.0
CMD ["/site/server.js"]
