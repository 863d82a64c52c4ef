# expect: starts
# why: script and data on distroless, arguments after the script name
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY gauge.py thresholds.json ./
CMD ["gauge.py", "cpu=93", "disk=40"]
