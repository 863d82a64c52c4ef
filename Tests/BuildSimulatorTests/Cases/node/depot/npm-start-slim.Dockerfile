# expect: starts
# why: node:24-slim has npm and a shell, and all workspaces were copied.
FROM node:24-slim AS deps
WORKDIR /app
COPY . .
RUN npm ci --omit=dev

FROM node:24-slim
WORKDIR /app
COPY --from=deps /app .
CMD ["npm", "start", "-w", "@depot/api"]
