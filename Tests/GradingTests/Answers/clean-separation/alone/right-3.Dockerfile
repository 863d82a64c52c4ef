# why: token as environment of one step by a secret mount
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN --mount=type=secret,id=npm_token,env=NPM_TOKEN \
    npm config set //registry.npmjs.org/:_authToken=$NPM_TOKEN && npm ci && npm config delete //registry.npmjs.org/:_authToken
RUN npm run build
RUN npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app/package.json package.json
COPY --from=build /app/node_modules/ node_modules/
COPY --from=build /app/dist/ dist/
CMD ["dist/server.js"]
