from node:24-alpine as build
workdir /srv
copy package.json package-lock.json /srv/
run npm clean-install
from gcr.io/distroless/nodejs24-debian13:nonroot
copy --from=build /srv/node_modules /srv/node_modules
copy server.js /srv/
workdir /srv
cmd ["server.js"]
