# expect: starts
# why: sed strips the carriage returns
FROM node:22-slim
WORKDIR /app
COPY . .
RUN sed -i 's/\r$//' scripts/run-win.sh \
 && npm install --omit=dev
ENTRYPOINT ["/app/scripts/run-win.sh"]
