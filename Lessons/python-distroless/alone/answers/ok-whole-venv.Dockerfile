FROM python:3.13-slim AS build
WORKDIR /app
RUN python -m venv .venv
ENV PATH=/app/.venv/bin:$PATH
COPY requirements.txt ./
RUN pip install -r requirements.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /app/.venv .venv
COPY app.py ./
ENV PYTHONPATH=/app/.venv/lib/python3.13/site-packages \
    PYTHONUNBUFFERED=1
CMD ["app.py"]
