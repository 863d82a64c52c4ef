# expect: fails program-missing
# why: start.sh has #!/bin/bash, alpine has no bash
FROM python:3.13-alpine
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
CMD ["./docker/start.sh"]
