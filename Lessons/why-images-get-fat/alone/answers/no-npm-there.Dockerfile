FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY package.json package-lock.json server.js ./
RUN npm ci
CMD ["server.js"]
