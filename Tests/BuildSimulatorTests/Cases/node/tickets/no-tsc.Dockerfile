# expect: fails build-fails
# why: npm ci --omit=dev leaves typescript out, so tsc is not found by npm run build.
FROM node:24-slim AS compile
WORKDIR /srv
COPY package*.json ./
RUN npm ci --omit=dev
COPY tsconfig*.json ./
COPY src src
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /srv
COPY --from=compile /srv .
COPY views ./views
CMD ["build/main.js"]
