# why: PYTHONPATH in the first stage
FROM python:3.13 AS build
ENV PYTHONPATH=/packages
COPY requirements.txt .
RUN pip install --target /packages -r requirements.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /packages /packages
COPY app.py .
CMD ["app.py"]
