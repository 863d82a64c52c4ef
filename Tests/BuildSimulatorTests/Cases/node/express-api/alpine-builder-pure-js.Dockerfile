# expect: starts
# why: express and all it pulls in is plain JavaScript, so an Alpine builder does no harm.
ARG NODE_MAJOR=24
FROM node:${NODE_MAJOR}-alpine AS deps
WORKDIR /usr/src/app
COPY ["package.json", "package-lock.json", "./"]
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM gcr.io/distroless/nodejs${NODE_MAJOR}-debian13
WORKDIR /usr/src/app
COPY --from=deps /usr/src/app/ ./
COPY routes/ routes/
COPY server.js .
USER nonroot
CMD ["./server.js"]
