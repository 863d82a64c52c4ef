# expect: fails shell-missing
# why: RUN in shell form in a stage without a shell
FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /app
COPY package.json ./
COPY src ./src
COPY data ./data
RUN mkdir -p /app/state
CMD ["src/main.js"]
