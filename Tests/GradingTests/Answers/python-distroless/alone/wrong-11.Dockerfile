# why: -r forgotten: pip looks for a package named requirements.txt
FROM python:3.13 AS build
COPY requirements.txt .
RUN pip install --target /packages requirements.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /packages /packages
COPY app.py .
ENV PYTHONPATH=/packages
CMD ["app.py"]
