FROM node:24-slim AS packages
WORKDIR /srv
COPY package*.json ./
RUN npm --no-audit --no-fund clean-install --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /srv
COPY --from=packages /srv/node_modules ./node_modules
COPY server.js .
CMD ["server.js"]
