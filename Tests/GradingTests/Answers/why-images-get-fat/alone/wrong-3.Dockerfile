# why: writes a .dockerignore inside the image and believes that it has an effect
FROM node:24-alpine
WORKDIR /app
COPY <<EOF .dockerignore
docs
EOF
COPY . .
RUN npm ci
CMD ["node", "server.js"]
