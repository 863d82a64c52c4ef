# expect: starts
# why: Only the standard library is needed, -m report is found through the working directory and the CSV file is beside it.
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY report ./report
COPY data ./data
CMD ["-m", "report", "--port", "8080"]
