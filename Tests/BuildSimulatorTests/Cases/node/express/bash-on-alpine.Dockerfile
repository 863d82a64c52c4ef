# expect: fails program-missing
# why: start.sh has a #!/bin/bash line and node alpine has no bash
FROM node:24-alpine
WORKDIR /app
COPY . .
RUN npm install --omit=dev && chmod +x scripts/*.sh
CMD ["./scripts/start.sh"]
