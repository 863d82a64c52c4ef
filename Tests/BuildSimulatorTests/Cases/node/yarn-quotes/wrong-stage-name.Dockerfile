# expect: fails build-fails
# why: The first stage is called build but the COPY asks for builder-stage, which is then taken as an image that does not exist.
FROM node:22 AS build
WORKDIR /app
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile
COPY . .
RUN yarn build

FROM gcr.io/distroless/nodejs22-debian13:nonroot
WORKDIR /app
COPY --from=builder-stage /app/node_modules ./node_modules
COPY --from=builder-stage /app/build ./build
COPY server.js ./
CMD ["server.js"]
