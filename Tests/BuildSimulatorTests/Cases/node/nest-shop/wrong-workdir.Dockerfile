# expect: unknown
# really: fails
# why: catalog is read from the working directory, which stays /home/nonroot
FROM node:22 AS build
WORKDIR /app
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile
COPY . .
RUN yarn build && yarn install --production --frozen-lockfile

FROM gcr.io/distroless/nodejs22-debian13:nonroot
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /app/dist /app/dist
COPY --from=build /app/data /app/data
CMD ["/app/dist/main.js"]
