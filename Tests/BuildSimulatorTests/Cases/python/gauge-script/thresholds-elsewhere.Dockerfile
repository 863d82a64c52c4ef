# expect: fails module-missing
# why: data file lands in /app/data, the script looks beside itself
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY gauge.py ./
COPY thresholds.json ./data/
ENTRYPOINT ["/usr/bin/python3", "/app/gauge.py"]
