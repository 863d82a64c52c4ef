# expect: fails copy-source-missing
# why: .dockerignore leaves out build, so it cannot be copied from the context.
FROM node:24-slim AS deps
WORKDIR /srv
COPY package*.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /srv
COPY --from=deps /srv/node_modules ./node_modules
COPY build ./build
COPY views ./views
CMD ["build/main.js"]
