# expect: starts
# why: pnpm installed through npm
FROM node:26-slim AS build
RUN npm install --global pnpm@9.15.0
WORKDIR /app
COPY package.json pnpm-lock.yaml ./
RUN pnpm install --frozen-lockfile --prod

FROM gcr.io/distroless/nodejs26-debian13:nonroot
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY lib ./lib
COPY index.js package.json ./
CMD ["/app/index.js"]
