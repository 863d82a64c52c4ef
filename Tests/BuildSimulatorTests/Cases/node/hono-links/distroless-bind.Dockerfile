# expect: starts
# why: npm ci with bind mounted manifests leaves node_modules in the deps stage, and everything the server reads is copied into nodejs24.
FROM node:24-slim AS deps
WORKDIR /usr/src/app
RUN --mount=type=bind,source=package.json,target=package.json \
    --mount=type=bind,source=package-lock.json,target=package-lock.json \
    --mount=type=cache,target=/root/.npm \
    npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /usr/src/app
ENV NODE_ENV=production
COPY --from=deps /usr/src/app/node_modules ./node_modules
COPY package.json server.js ./
COPY views ./views
COPY data ./data
EXPOSE 3000
CMD ["server.js"]
