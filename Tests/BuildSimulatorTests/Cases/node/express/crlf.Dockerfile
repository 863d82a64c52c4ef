# expect: fails program-missing
# why: run-win.sh has CRLF line ends: the interpreter is "/bin/sh\r"
FROM node:22-slim
WORKDIR /app
COPY . .
RUN npm install --omit=dev
ENTRYPOINT ["/app/scripts/run-win.sh"]
