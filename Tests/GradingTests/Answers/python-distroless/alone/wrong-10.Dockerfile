# why: pip download leaves files that are not importable; one package is forgotten
FROM python:3.13 AS build
RUN pip install --target /packages humanize==4.12.3

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /packages /packages
COPY app.py .
ENV PYTHONPATH=/packages
CMD ["app.py"]
