# expect: starts
# why: no dependencies at run time: sources straight onto distroless, state in /tmp
FROM gcr.io/distroless/nodejs26-debian13:nonroot
WORKDIR /app
COPY package.json ./
COPY src ./src
COPY data ./data
ENV STATE_DIR=/tmp/ticker
CMD ["src/main.js"]
