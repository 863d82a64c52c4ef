# expect: fails program-missing
# why: the shebang asks for /usr/bin/env, which distroless has not.
FROM node:24-slim AS deps
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY lib lib
COPY --chmod=755 bin bin
ENTRYPOINT ["/app/bin/courier.js"]
