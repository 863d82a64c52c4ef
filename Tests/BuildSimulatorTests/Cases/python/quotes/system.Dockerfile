# expect: starts
# why: --system installs into the Python of the image, and CMD uses the same Python.
FROM python:3.13-slim
COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/
WORKDIR /app
RUN uv pip install --system bottle==0.13.4 waitress==3.0.2
COPY main.py .
CMD ["python", "main.py"]
