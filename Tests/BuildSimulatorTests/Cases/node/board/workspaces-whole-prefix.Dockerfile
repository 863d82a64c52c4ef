# expect: starts
# why: the whole workspace tree is copied, so the @board/shared symlink still has its target
FROM node:24 AS repo
WORKDIR /repo
COPY package.json package-lock.json ./
COPY packages/shared/package.json packages/shared/
COPY apps/server/package.json apps/server/
RUN npm ci
COPY . .
RUN npm run build
RUN npm prune --omit=dev && find apps packages -type d -name src -prune -exec rm -rf {} +

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=repo /repo/ /repo/
WORKDIR /repo/apps/server
ENV PORT=8080
EXPOSE 8080
CMD ["dist/index.js"]
