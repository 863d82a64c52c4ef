# expect: starts
# why: production dependencies from a deps stage, CMD is only the script
FROM node:24-slim AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
ENV NODE_ENV=production PORT=3000
COPY --from=deps /app/node_modules ./node_modules
COPY package.json healthcheck.js ./
COPY src ./src
EXPOSE 3000
HEALTHCHECK --interval=30s CMD ["/nodejs/bin/node", "healthcheck.js"]
CMD ["src/server.js"]
