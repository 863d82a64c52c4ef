# why: ARG gives the port, lower case, JSON copy, require by -r
ARG NODE_VERSION=24
from gcr.io/distroless/nodejs${NODE_VERSION}-debian13
arg PORT=8080
env PORT=${PORT}
workdir /app
copy ["server.js", "healthy.js", "./"]
healthcheck --timeout=2s cmd ["/nodejs/bin/node", "./healthy"]
cmd ["./server"]
