# expect: fails build-fails
# why: pip of Debian 13 refuses to install into the system environment (PEP 668)
FROM debian:trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends python3 python3-pip && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY requirements.txt .
RUN pip3 install -r requirements.txt
COPY . .
CMD ["python3", "app.py"]
