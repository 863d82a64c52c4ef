# expect: starts
# why: ncc bundles ws and the json file into one script
FROM node:24-slim AS pack
WORKDIR /app
COPY . .
RUN npm install --omit=dev
RUN npx --yes @vercel/ncc@0.38 build src/index.js -m -o /out

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=pack /out/index.js /relay.js
CMD ["/relay.js"]
