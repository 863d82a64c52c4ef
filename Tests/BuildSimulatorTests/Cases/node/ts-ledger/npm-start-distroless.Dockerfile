# expect: fails module-missing
# why: There is no npm in the distroless node image; the node entrypoint takes "npm" as a script path that does not exist.
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app ./
CMD ["npm", "start"]
