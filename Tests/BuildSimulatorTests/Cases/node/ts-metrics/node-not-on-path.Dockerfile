# expect: fails program-not-on-path
# why: /nodejs/bin is not on PATH: exec: "node": executable file not found in $PATH
FROM node:24 AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
RUN npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
ENTRYPOINT ["node"]
CMD ["dist/index.js"]
