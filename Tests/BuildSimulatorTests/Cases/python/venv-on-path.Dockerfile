# expect: starts
FROM python:3.13-slim AS b
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
COPY requirements.txt .
RUN pip install -r requirements.txt
FROM python:3.13-slim
COPY --from=b /opt/venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
COPY app.py .
CMD ["python", "app.py"]
