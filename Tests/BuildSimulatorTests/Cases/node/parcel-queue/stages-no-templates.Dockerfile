# expect: fails module-missing
# why: templates/receipt.mustache is read at import time and was never copied to the final stage
FROM node:24 AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM deps AS source
COPY tsconfig.json ./
COPY src ./src

FROM source AS lint
RUN npm run lint

FROM source AS test
COPY test ./test
RUN npm test

FROM source AS build
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:debug AS debug
WORKDIR /app
COPY --from=build /app ./
CMD ["--inspect=0.0.0.0:9229", "dist/worker.js"]

FROM gcr.io/distroless/nodejs24-debian13:nonroot AS final
WORKDIR /app
ENV JOURNAL_DIR=/tmp/journal
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
CMD ["dist/worker.js"]
