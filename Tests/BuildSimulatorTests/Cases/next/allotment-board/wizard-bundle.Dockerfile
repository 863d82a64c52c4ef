# expect: starts
# why: a shell function assembles the three parts of the standalone output in the build stage
FROM node:24 AS build
SHELL ["/bin/bash", "-euxo", "pipefail", "-c"]
WORKDIR /src
COPY package.json ./
RUN npm install
COPY . .
RUN export NEXT_TELEMETRY_DISABLED=1; \
    npm run build; \
    put() { mkdir -p "$(dirname "/bundle/$2")"; cp -a "$1" "/bundle/$2"; }; \
    mkdir -p /bundle; \
    cp -a .next/standalone/. /bundle/; \
    put .next/static .next/static; \
    if [ -d public ]; then rm -rf /bundle/public; put public public; fi; \
    test -f /bundle/server.js; \
    chown -R 65532:65532 /bundle

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build --chown=65532:65532 /bundle/ ./
ENV NODE_ENV=production HOSTNAME=0.0.0.0
CMD ["server.js"]
