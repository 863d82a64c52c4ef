# why: app.py is copied into a folder that is not WORKDIR
FROM python:3.13 AS build
COPY requirements.txt .
RUN pip install --target /packages -r requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=build /packages /packages
COPY app.py /app/
ENV PYTHONPATH=/packages
CMD ["app.py"]
