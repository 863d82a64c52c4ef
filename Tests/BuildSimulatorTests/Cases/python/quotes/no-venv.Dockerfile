# expect: fails build-fails
# why: uv pip install refuses without a virtual environment or --system.
FROM python:3.13-slim
COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/
WORKDIR /app
RUN uv pip install bottle==0.13.4 waitress==3.0.2
COPY main.py .
CMD ["python", "main.py"]
