# expect: fails shell-missing
# why: RUN needs /bin/sh and pip, and the distroless python image has neither.
FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
CMD ["app.py"]
