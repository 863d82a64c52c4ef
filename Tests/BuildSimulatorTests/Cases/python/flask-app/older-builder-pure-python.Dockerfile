# expect: starts
# why: --target has no version in its path, and the one compiled helper of MarkupSafe has a Python fallback.
FROM python:3.12-slim AS build
COPY requirements.txt .
RUN pip install --no-cache-dir --target /deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
ENV PYTHONPATH=/deps
COPY --from=build /deps /deps
COPY . .
CMD ["app.py"]
