# expect: fails module-missing
# why: the nodejs image runs node, so "npm" is taken as a script name that does not exist
FROM node:24 AS deps
WORKDIR /app
COPY package.json ./
RUN npm install

FROM deps AS build
COPY . .
RUN npm run build

FROM build AS check
RUN test -s out/site/search-index.json

FROM node:24 AS dev
WORKDIR /app
COPY --from=deps /app ./
CMD ["npm", "run", "dev"]

FROM gcr.io/distroless/nodejs24-debian13 AS final
WORKDIR /app
COPY --from=build /app ./
EXPOSE 4173
CMD ["npm", "run", "preview"]
