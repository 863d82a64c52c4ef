# expect: fails package-missing
# why: node_modules/@board/shared is a link to packages/shared, which is not copied -> Cannot find module
FROM node:24 AS build
WORKDIR /repo
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /repo/apps/server
COPY --from=build /repo/node_modules /repo/node_modules
COPY --from=build /repo/apps/server/package.json ./
COPY --from=build /repo/apps/server/dist ./dist
EXPOSE 8080
CMD ["dist/index.js"]
