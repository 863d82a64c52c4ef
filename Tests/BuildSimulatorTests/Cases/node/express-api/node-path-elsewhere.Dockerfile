# expect: starts
# why: NODE_PATH points require() at the modules that live in /opt/deps.
FROM node:24-slim AS deps
WORKDIR /opt/deps
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=deps /opt/deps/node_modules /opt/deps/node_modules
COPY server.js /app/
COPY routes /app/routes
ENV NODE_PATH=/opt/deps/node_modules NODE_ENV=production
USER 65532:65532
CMD ["/app/server.js"]
