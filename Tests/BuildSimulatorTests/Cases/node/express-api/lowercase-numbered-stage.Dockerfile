# expect: starts
# why: lower-case keywords, a numbered stage and bind mounts are all legal, and the whole folder is copied.
from node:22
workdir /srv
run --mount=type=bind,source=package.json,target=package.json \
    --mount=type=bind,source=package-lock.json,target=package-lock.json \
    --mount=type=cache,target=/root/.npm \
    npm ci --omit=dev
copy . .

from gcr.io/distroless/nodejs22-debian13
env NODE_ENV=production
copy --link --from=0 --chown=65532:65532 /srv /srv
workdir /srv
user 65532
expose 3000/tcp
entrypoint ["/nodejs/bin/node", "--enable-source-maps", "/srv/server.js"]
