# expect: starts
# why: SHELL names the busybox shell of the debug image, whose folder is on PATH there.
FROM node:24-slim AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:debug
SHELL ["/busybox/sh", "-c"]
WORKDIR /app
RUN mkdir -p uploads && chown 65532:65532 uploads
COPY --from=deps /app/node_modules ./node_modules
COPY server.js .
COPY routes routes
USER nonroot
CMD ["server.js"]
