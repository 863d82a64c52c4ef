# expect: fails module-missing
# why: the entrypoint is node, so it looks for a script called npm.
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY --from=build /app .
EXPOSE 3000
CMD ["npm", "start"]
