# expect: starts
# why: the journal folder is copied with the runtime user's ownership
FROM node:24.19.0-bookworm-slim AS build
WORKDIR /build
COPY --chmod=0644 package.json package-lock.json tsconfig.json ./
RUN npm ci --ignore-scripts --no-audit
COPY src ./src
RUN npx --no-install tsc -p tsconfig.json \
 && npm prune --omit=dev --ignore-scripts \
 && install -d -m 0750 /build/journal

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /srv/parcel
ENV NODE_ENV=production
COPY --from=build --chown=0:0 /build/node_modules ./node_modules
COPY --from=build --chown=0:0 /build/dist ./dist
COPY --chown=0:0 --chmod=0755 templates ./templates
COPY --from=build --chown=65532:65532 /build/journal ./journal
USER 65532:65532
EXPOSE 3000/tcp
CMD ["dist/worker.js"]
