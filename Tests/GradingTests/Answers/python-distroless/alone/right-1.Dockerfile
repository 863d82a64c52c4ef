# why: --target and PYTHONPATH
FROM python:3.13 AS build
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir --target /packages -r requirements.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /packages /packages
COPY app.py .
ENV PYTHONPATH=/packages
EXPOSE 8000
CMD ["app.py"]
