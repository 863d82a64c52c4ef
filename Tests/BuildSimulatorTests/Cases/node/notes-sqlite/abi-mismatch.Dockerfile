# expect: fails library-missing
# why: addon built for Node 22 (ABI 127), run by Node 24 (ABI 137)
FROM node:22 AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=deps /app /app
WORKDIR /app
CMD ["server.js"]
