FROM node:24-alpine AS deps
WORKDIR /app
COPY package*.json ./
RUN npm ci

FROM deps AS build
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=build /app/package.json /app/
COPY --from=build /app/dist /app/dist
CMD ["/app/dist/server.js"]
