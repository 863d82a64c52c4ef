# expect: fails module-missing
# why: distroless starts node, which takes npm for a script /app/npm that does not exist.
FROM node:24-slim AS deps
WORKDIR /app
COPY . .
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=deps /app .
CMD ["npm", "start", "-w", "@depot/api"]
