# expect: fails shell-missing
# why: RUN pip needs /bin/sh (and pip), distroless python has neither
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY requirements.txt .
RUN pip install --target=/app/deps -r requirements.txt
COPY . .
ENV PYTHONPATH=/app/deps
CMD ["app.py"]
