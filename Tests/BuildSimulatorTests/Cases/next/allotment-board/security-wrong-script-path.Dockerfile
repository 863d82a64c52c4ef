# expect: fails module-missing
# why: the content of .next/standalone lands in /app itself, so /app/standalone/server.js does not exist
FROM node:24.19.0-bookworm AS build
WORKDIR /app
COPY package.json ./
RUN npm install --no-audit --no-fund
COPY next.config.mjs ./
COPY lib ./lib
COPY public ./public
COPY app ./app
ENV NEXT_TELEMETRY_DISABLED=1
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
ENV NODE_ENV=production HOSTNAME=0.0.0.0 PORT=3000
COPY --from=build --chown=65532:65532 /app/.next/standalone ./
COPY --from=build --chown=65532:65532 /app/.next/static ./.next/static
COPY --chown=65532:65532 public ./public
USER 65532:65532
EXPOSE 3000
CMD ["/app/standalone/server.js"]
