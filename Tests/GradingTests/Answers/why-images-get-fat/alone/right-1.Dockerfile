# why: alpine, lower-case instructions, ADD instead of COPY, tabs
from	node:24-alpine
workdir	/usr/src/app
add	package.json package-lock.json	./
run	npm ci --omit=dev && npm cache clean --force
add	server.js	./
user	node
cmd	[ "node", "server.js" ]
