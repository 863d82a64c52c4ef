# expect: starts
# why: site-packages of the same minor version copied to a folder named in PYTHONPATH
FROM python:3.13-slim-trixie AS build
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /usr/local/lib/python3.13/site-packages /site
ENV PYTHONPATH=/site PYTHONUNBUFFERED=1
WORKDIR /code
COPY app ./app
CMD ["-m", "uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
