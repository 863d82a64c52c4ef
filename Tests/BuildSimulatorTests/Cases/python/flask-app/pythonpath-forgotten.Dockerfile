# expect: fails package-missing
# why: nothing tells Python about /deps, so flask is not found.
FROM python:3.13-slim AS build
COPY requirements.txt .
RUN pip install --no-cache-dir --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY --from=build /deps /deps
COPY app.py ./
COPY templates ./templates
CMD ["app.py"]
