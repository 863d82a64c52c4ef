# expect: fails copy-source-missing
# why: tsc writes dist, not build
FROM node:24 AS builder
WORKDIR /work
COPY . .
RUN npm i && npm run build
FROM node:24-slim
WORKDIR /srv
COPY --from=builder /work/package.json .
COPY --from=builder /work/node_modules node_modules
COPY --from=builder /work/build build
CMD ["node", "build/index.js"]
