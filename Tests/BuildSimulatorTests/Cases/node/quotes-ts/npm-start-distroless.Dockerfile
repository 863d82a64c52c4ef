# expect: fails module-missing
# why: distroless has no npm; node looks for /app/npm
FROM node:24 AS builder
WORKDIR /app
COPY . .
RUN npm ci; npm run build; npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=builder /app /app
WORKDIR /app
CMD ["npm", "start"]
