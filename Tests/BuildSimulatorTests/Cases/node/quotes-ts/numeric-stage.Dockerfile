# expect: starts
# why: stages referred to by number, prune after build
FROM node:22-bookworm
WORKDIR /build
COPY . ./
RUN set -eux; \
    npm ci; \
    npm run build; \
    npm prune --omit=dev; \
    rm -rf src tsconfig.json

FROM node:22-bookworm-slim
WORKDIR /app
COPY --from=0 --chown=node:node /build .
USER 1000:1000
CMD ["npm", "run", "start"]
