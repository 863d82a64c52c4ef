# why: npm start in the image, heredoc RUN, everything by JSON-form COPY
FROM node:24-alpine
WORKDIR /app
COPY ["package.json", "package-lock.json", "server.js", "./"]
RUN <<EOF
set -e
npm ci
npm cache clean --force
EOF
CMD ["npm", "start"]
