# expect: fails module-missing
# why: vite preview is an npm script and the distroless image has no npm; node looks for a file /app/npm.
FROM node:24 AS build
WORKDIR /app
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app ./
EXPOSE 4173
CMD ["npm", "run", "preview"]
