# expect: fails shell-missing
FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
RUN pip install flask
ENV PYTHONPATH=/deps
COPY app.py .
CMD ["app.py"]
