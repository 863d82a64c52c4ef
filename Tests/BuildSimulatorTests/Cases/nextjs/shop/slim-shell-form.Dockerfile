# expect: starts
# why: the slim image has a shell and node, so shell form CMD with exec is fine
FROM node:24-slim AS base
WORKDIR /app

FROM base AS builder
COPY . .
RUN npm ci && npm run build

FROM base AS runner
ENV NODE_ENV=production PORT=8080
RUN groupadd --system --gid 1001 nodejs && useradd --system --uid 1001 --gid nodejs nextjs
COPY --from=builder /app/public ./public
COPY --from=builder --chown=nextjs:nodejs /app/.next/standalone ./
COPY --from=builder --chown=nextjs:nodejs /app/.next/static ./.next/static
USER nextjs
EXPOSE 8080
CMD HOSTNAME=0.0.0.0 exec node server.js
