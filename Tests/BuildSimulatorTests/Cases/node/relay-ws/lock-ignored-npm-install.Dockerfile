# expect: starts
# why: glob copy takes just package.json and npm install needs no lock; src/channels.json is not matched by *.json
FROM node:24-slim AS deps
WORKDIR /app
COPY package*.json ./
RUN npm install --omit=dev --no-audit --no-fund
COPY src ./src

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=deps /app .
CMD ["."]
