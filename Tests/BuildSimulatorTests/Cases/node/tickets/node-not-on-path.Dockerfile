# expect: fails program-not-on-path
# why: distroless nodejs has node in /nodejs/bin, which is not on its PATH, so ENTRYPOINT node is not found.
FROM node:24-trixie AS compile
WORKDIR /srv
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /srv
COPY --from=compile /srv ./
ENTRYPOINT ["node"]
CMD ["build/main.js"]
