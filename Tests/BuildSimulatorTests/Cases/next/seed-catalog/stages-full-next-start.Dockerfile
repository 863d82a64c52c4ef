# expect: starts
# why: without standalone the whole node_modules travels and next's own JavaScript entry is the script
FROM node:24 AS deps
WORKDIR /app
COPY package.json ./
RUN npm install

FROM deps AS build
COPY . .
RUN npm run build

FROM build AS verify
RUN test -f .next/BUILD_ID

FROM node:24 AS debug
WORKDIR /app
COPY --from=build /app ./
CMD ["npm", "start"]

FROM gcr.io/distroless/nodejs24-debian13:nonroot AS final
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build --chown=65532:65532 /app ./
EXPOSE 3000
CMD ["node_modules/next/dist/bin/next", "start", "-H", "0.0.0.0", "-p", "3000"]
