# expect: starts
# why: the own ENTRYPOINT names /nodejs/bin/node in full, which is where distroless keeps it.
FROM node:24-trixie AS compile
WORKDIR /srv
COPY --exclude=views . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian13:nonroot
COPY --from=compile --chown=nonroot:nonroot /srv /srv
COPY --chown=65532:65532 views/ /srv/views/
ENTRYPOINT ["/nodejs/bin/node", "--enable-source-maps"]
CMD ["/srv/build/main.js"]
